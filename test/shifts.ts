/** Records what moves on the page until it is asked: `await shifts()` gives the entries, after two frames more. */
export function recordShifts() {
  const entries: unknown[] = []
  const add = (list: PerformanceEntry[]) => entries.push(...list.map((entry): unknown => entry.toJSON()))
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  observer.observe({type: 'layout-shift'})
  return async () => {
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    add(observer.takeRecords())
    observer.disconnect()
    return entries
  }
}
