import {styled} from 'styled-components'
import {button, container, heading} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  ${container}
  background: ${theme.color.surfaceSunken};

  [data-slot='comment-gate-content'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    padding: 1.75rem 1.5rem;

    @container (inline-size >= 34rem) {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      padding: 2rem;
    }
  }

  [data-slot='comment-gate-title'] {
    ${heading}
    font-size: 1.125rem;
    line-height: 1.5;
  }

  [data-slot='comment-gate-description'] {
    margin: 0.25rem 0 0;
    line-height: 1.7;
    text-wrap: balance;
    color: ${theme.color.textSecondary};
  }

  [data-slot='comment-gate-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  :is(a, button) {
    ${button}

    @media (hover: hover) {
      &:hover {
        border-color: ${theme.color.text};
      }
    }
  }

  a[data-slot='comment-gate-login'] {
    border-color: ${theme.color.text};
    background: ${theme.color.text};
    color: ${theme.color.surface};

    @media (hover: hover) {
      &:hover {
        background: color-mix(in oklab, ${theme.color.text} 86%, ${theme.color.surface});
      }
    }
  }

  @media (forced-colors: active) {
    border: 1px solid CanvasText;
  }

  @media print {
    display: none;
  }
`
