import {useLayoutEffect} from 'react'
import {createRoot, hydrateRoot} from 'react-dom/client'

function Timed({whenDone, children}) {
  useLayoutEffect(whenDone)
  return children
}

/**
 * Lets the page be started from outside: the milliseconds until React has committed it. `again` hydrates the server's HTML
 * over and over, once the code is warm.
 */
export function start({default: make, Page}) {
  const root = document.getElementById('root')
  const html = root.innerHTML

  function begin(how, container) {
    const {promise, resolve} = Promise.withResolvers()
    const start = performance.now()
    const whenDone = () => resolve({time: performance.now() - start, tree})
    const page = <Timed whenDone={whenDone}>{make ? make() : <Page data={globalThis.data} />}</Timed>
    const tree = how === 'hydrate' ? hydrateRoot(container, page) : createRoot(container)
    if (how !== 'hydrate') tree.render(page)
    return promise
  }

  globalThis.start = async (how) => (await begin(how, root)).time
  globalThis.again = async (times) => {
    const all = []
    for (let i = 0; i < times; i += 1) {
      const container = document.createElement('div')
      container.innerHTML = html
      document.body.append(container)
      const {time, tree} = await begin('hydrate', container)
      // What effects do is not waited for, but done before the next.
      await new Promise((resolve) => setTimeout(resolve, 20))
      tree.unmount()
      container.remove()
      all.push(time)
    }
    return all
  }
}
