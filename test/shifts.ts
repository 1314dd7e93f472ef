/** Until what has changed is on the screen: what moved so far is told by then. */
export async function painted() {
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}

/** Records what moves on the page until it is asked: `await shifts()` gives the entries, after two frames more. */
export function recordShifts() {
  const entries: unknown[] = []
  const add = (list: PerformanceEntry[]) => entries.push(...list.map((entry): unknown => entry.toJSON()))
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({type: 'layout-shift'})
  return async () => {
    await painted()
    add(observer.takeRecords())
    observer.disconnect()
    return entries
  }
}
