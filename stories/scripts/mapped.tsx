import {articleComponents} from 'inkstone'
import {Children, isValidElement, type ElementType, type ReactElement, type ReactNode} from 'react'

/** The text with the element map, as MDX would hand it on. */
export const mapped = (node: ReactNode): ReactNode =>
  Children.map((node as ReactElement<{children: ReactNode}>).props.children, (child) => {
    if (!isValidElement<{children?: ReactNode}>(child)) return child
    const Element: ElementType = articleComponents[child.type as 'p'] ?? child.type
    return <Element {...child.props}>{child.type === 'ul' ? mapped(child) : child.props.children}</Element>
  })
