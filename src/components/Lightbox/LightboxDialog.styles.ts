import {styled} from 'styled-components'
import {iconButton} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.dialog`
  color-scheme: dark;
  position: fixed;
  inset: 0;
  grid-template-rows: auto minmax(0, 1fr) auto;
  grid-template-columns: minmax(0, 1fr);
  inline-size: 100%;
  block-size: 100%;
  max-inline-size: none;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: ${theme.color.surface};
  color: ${theme.color.text};

  &[open] {
    display: grid;
  }

  [data-slot='lightbox-bar'] {
    display: flex;
    padding: 0.5rem;
  }

  button {
    ${iconButton}

    &:dir(rtl) {
      scale: -1 1;
    }
  }

  [aria-disabled='true'] {
    opacity: 0.4;
  }

  [data-slot='lightbox-track'] {
    display: flex;
    overflow-x: auto;
    overscroll-behavior: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;

    @media (prefers-reduced-motion: no-preference) {
      scroll-behavior: smooth;
    }
  }

  [data-slot='lightbox-slide'] {
    display: grid;
    flex: none;
    place-items: safe center;
    inline-size: 100%;
    scroll-snap-align: start;
    scroll-snap-stop: always;
    cursor: zoom-in;
  }

  img {
    max-inline-size: 100%;
    max-block-size: 100%;
    block-size: auto;
  }

  [data-zoomed] {
    overflow: hidden;
  }

  [data-zoomed] [data-slot='lightbox-slide'] {
    overflow: auto;
    cursor: zoom-out;
  }

  [data-zoomed] img {
    inline-size: 200%;
    max-inline-size: none;
    max-block-size: none;
  }

  p {
    margin: 0;
    padding: 0.75rem 1rem;
    font-size: ${theme.size.meta};
    text-align: center;
    text-wrap: balance;
  }

  span {
    display: block;
    font-variant-numeric: tabular-nums lining-nums;
    color: ${theme.color.textTertiary};
  }
`
