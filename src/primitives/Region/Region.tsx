'use client'

import {Component, type ReactNode} from 'react'

/**
 * Keeps what the app supplies from taking the page with it: a region that throws on the client is left out, and React
 * logs it once. No `<Suspense>`: React would send a large region hidden, for a script to show.
 */
export class Region extends Component<{children?: ReactNode}> {
  static getDerivedStateFromError = () => ({failed: true})

  override state: {failed?: boolean} = {}
  /** How often it may be made anew. */
  tries = 3

  // A text that a translator has moved cannot be taken away by React. What was left out then is made anew: 8 is
  // DOMException.NOT_FOUND_ERR. Anything may be thrown, `undefined` too.
  override componentDidCatch(thrown: unknown) {
    if (Object(thrown).code === 8 && this.tries--) this.setState({failed: false})
  }

  override render() {
    return !this.state.failed && this.props.children
  }
}
