export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** The milliseconds that a processor worked for this process: what else the machine does is not in them. */
export function worked() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** The median times of several ways, each in its turn, so that what else the machine does slows them alike. */
export function compare(ways, {warmUp, rounds}) {
  const time = (way) => {
    const start = worked()
    way()
    return worked() - start
  }
  for (let i = 0; i < warmUp; i += 1) ways.forEach(time)
  const times = ways.map(() => [])
  for (let i = 0; i < rounds; i += 1) {
    // Who goes second finds the rubbish of the first: they take turns at that too.
    for (let j = 0; j < ways.length; j += 1) {
      const at = (i + j) % ways.length
      times[at].push(time(ways[at]))
    }
  }
  return times.map(median)
}
