import {useLayoutEffect} from 'react'
import {createRoot, hydrateRoot} from 'react-dom/client'

function Timed({whenDone, children}) {
  useLayoutEffect(whenDone)
  return children
}

/** Lets the page be started from outside: the milliseconds until React has committed it. */
export function start({default: make, Page}) {
  globalThis.start = (how) => {
    const container = document.getElementById('root')
    const {promise, resolve} = Promise.withResolvers()
    const begin = performance.now()
    const whenDone = () => resolve(performance.now() - begin)
    const page = <Timed whenDone={whenDone}>{make ? make() : <Page data={globalThis.data} />}</Timed>
    if (how === 'hydrate') hydrateRoot(container, page)
    else createRoot(container).render(page)
    return promise
  }
}
