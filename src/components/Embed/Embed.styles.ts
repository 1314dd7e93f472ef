import {styled} from 'styled-components'
import {button} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.figure`
  [data-slot='embed-box'] {
    display: grid;
    background: ${theme.color.cover};
    color: ${theme.color.coverInk};

    @media (forced-colors: active) {
      outline: 1px solid;
    }
  }

  [data-slot='embed-box'] > * {
    grid-area: 1 / 1;
    inline-size: 100%;
  }

  [data-slot='embed-shape'] {
    max-block-size: 80vh;
  }

  iframe {
    block-size: 100%;
    border: 0;
  }

  [data-slot='embed-cover'] {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    padding: 1rem;
    text-align: center;
  }

  span {
    font-size: ${theme.size.meta};
    text-wrap: balance;
  }

  button {
    ${button}
  }

  @media (scripting: none) {
    [data-slot='embed-box'] {
      display: none;
    }
  }

  @media print {
    [data-slot='embed-box'] {
      display: none;
    }
  }

  /* Inside a text, the text gives it its place. */
  &:not(.ink-article-body *) {
    margin: 0;
  }
`
