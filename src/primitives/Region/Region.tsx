'use client'

import {Component, type ReactNode} from 'react'

/**
 * Keeps what the app supplies from taking the page with it: a region that throws on the client is left out, and React
 * logs it once. No `<Suspense>`: React would send a large region hidden, for a script to show.
 */
export class Region extends Component<{children?: ReactNode}> {
  static getDerivedStateFromError = () => ({failed: true})

  override state = {failed: false}

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
