import {keyframes, styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'
import {LikeToggle} from './LikeToggle.tsx'

const beat = keyframes`
  30% { scale: 0.82; }
  65% { scale: 1.12; }
`
const fade = keyframes`
  from { opacity: 0; }
`

export const Root = styled(LikeToggle)`
  position: relative;
  display: inline-flex;
  flex: 0 1 auto;
  flex-wrap: wrap;
  align-items: center;
  justify-content: center;
  gap: 0.625rem;
  min-inline-size: 7.75rem;
  min-block-size: 3rem;
  margin: 0;
  padding: 0 1.375rem 0 1.25rem;
  border: 1px solid ${theme.color.borderControl};
  border-radius: ${theme.radius.pill};
  background: none;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  transition: 120ms cubic-bezier(0.2, 0, 0, 1);
  transition-property: color, border-color, background-color;

  &[data-size='small'] {
    gap: 0.5rem;
    min-inline-size: 6.5rem;
    min-block-size: 2.25rem;
    padding-inline: 0.875rem 1rem;
    font-size: ${theme.size.meta};
  }

  &[data-variant='plain'] {
    justify-content: start;
    padding-inline: 0.25rem;
    border-color: transparent;
  }

  svg {
    display: block;
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  [data-slot='like-button-count'] {
    display: inline-grid;
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
    color: ${theme.color.textSecondary};

    /* Keeps the room of the number after the next press, so that nothing beside it moves. */
    &::after {
      content: attr(data-other);
      block-size: 0;
      visibility: hidden;
    }
  }

  /* What a browser remembers comes without a press, and what fails goes so: room is kept for both. */
  &:not([data-changed], [data-stored]) > :empty {
    display: none;
  }

  @media (hover: hover) {
    &:hover {
      border-color: ${theme.color.like};
      color: ${theme.color.like};
    }

    &[data-variant='plain']:hover {
      border-color: transparent;
    }
  }

  &:active {
    background: color-mix(in oklab, ${theme.color.like} 8%, transparent);
  }

  &[aria-pressed='true'] {
    color: ${theme.color.like};
  }

  &[aria-pressed='true']:not([data-variant='plain']) {
    border-color: ${theme.color.like};
  }

  &[aria-pressed='true'] svg {
    fill: currentColor;
    transition: fill 0s 90ms;
  }

  &[data-changed][aria-pressed='true'] svg {
    animation: ${beat} 320ms cubic-bezier(0.2, 0, 0, 1);
  }

  &[data-changed] [data-slot='like-button-count'] {
    animation: ${fade} 160ms;
  }

  &[aria-busy='true'] svg {
    opacity: 0.45;
  }

  &[aria-busy='true'] {
    cursor: progress;
  }

  &:disabled {
    border-color: ${theme.color.borderSubtle};
    background: none;
    color: ${theme.color.textDisabled};
    cursor: not-allowed;
  }

  &:disabled [data-slot='like-button-count'],
  &[aria-pressed='true'] [data-slot='like-button-count'] {
    color: inherit;
  }

  [data-slot='like-button-note'] {
    position: absolute;
    inset-block-start: calc(100% + 0.625rem);
    inset-inline-start: 0;
    font-size: ${theme.size.fine};
    color: ${theme.color.textSecondary};
  }

  &[data-failed] [data-slot='like-button-note'] {
    color: ${theme.color.danger};
  }

  [data-slot='like-button-action'] {
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  @media (prefers-reduced-motion: reduce) {
    transition-duration: 0.01ms;

    svg,
    [data-slot='like-button-count'] {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    &[aria-pressed='true'] {
      border-color: SelectedItem;
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }

    [data-slot='like-button-note'] {
      forced-color-adjust: auto;
      color: CanvasText;
    }
  }

  @media (scripting: none) {
    display: none;
  }

  @media print {
    display: none;
  }
`
