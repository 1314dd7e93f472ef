import {styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

export const Root = styled.span`
  --_ink-side: 2rem;

  display: inline-grid;
  flex: none;
  place-items: center;
  inline-size: var(--_ink-side);
  block-size: var(--_ink-side);
  overflow: hidden;
  border-radius: 50%;
  background: ${theme.color.cover};
  font-family: var(--_ink-serif);
  font-size: calc(var(--_ink-side) * 0.46);
  font-weight: 700;
  line-height: 1;
  color: ${theme.color.coverInk};

  &[data-size='medium'] {
    --_ink-side: 2.5rem;
  }

  &[data-size='large'] {
    --_ink-side: 4rem;
  }

  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: cover;
  }

  svg {
    display: block;
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
  }
`
