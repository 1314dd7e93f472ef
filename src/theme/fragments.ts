import {css} from 'styled-components'
import {theme} from './theme.ts'

export {css}

/**
 * A root that lays itself out by the width it is given; where its place takes its width from what is in it, as in a dialog, that of a small
 * card.
 */
export const container = css`
  container-type: inline-size;
  contain-intrinsic-inline-size: min(15rem, 45vw);
  min-inline-size: 0;
  display: block;
  inline-size: 100%;
`

/** The ring of what has the keyboard's focus, for what shows it in place of that. */
export const ring = css`
  outline: 2px solid ${theme.color.focus};
  outline-offset: 3px;
`

export const heading = css`
  margin: 0;
  padding: 0;
  font-family: var(--_ink-serif);
  font-weight: 700;
  letter-spacing: normal;
  text-wrap: balance;
  color: inherit;
`

/** The heading of a region of the page. */
export const regionHeading = css`
  ${heading}
  font-size: 1.3125rem;
  line-height: 1.4;
`

/** A link that looks like the text round it. */
export const plainLink = css`
  color: inherit;
  font-weight: inherit;
  text-decoration: none;
`

/** At most so many lines. */
export const clamp = css`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  overflow: hidden;
`

/** Seen by screen readers alone. */
export const hidden = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`

/** A pill that acts. */
export const button = css`
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-block-size: 2.75rem;
  margin: 0;
  padding: 0 1.375rem;
  border: 1px solid ${theme.color.borderControl};
  border-radius: ${theme.radius.pill};
  background: none;
  color: ${theme.color.text};
  font-family: inherit;
  font-size: 0.9375rem;
  font-weight: 500;
  line-height: 1.3;
  text-decoration: none;
  cursor: pointer;
  transition: 120ms cubic-bezier(0.2, 0, 0, 1);
  transition-property: color, border-color, background-color;
`

/** An icon that acts: no border, a pale disc under the pointer. */
export const iconButton = css`
  display: inline-grid;
  flex: none;
  place-items: center;
  inline-size: 2.75rem;
  block-size: 2.75rem;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  color: ${theme.color.textTertiary};
  cursor: pointer;
  transition: 120ms cubic-bezier(0.2, 0, 0, 1);
  transition-property: color, border-color, background-color;

  &:focus-visible {
    outline-offset: -2px;
  }

  @media (hover: hover) {
    &:hover {
      background: ${theme.color.surfaceSunken};
      color: ${theme.color.text};
    }
  }
`

/** A panel that a control opens: beside it, where the browser can; else in the middle of the window. */
export const popover = css`
  max-inline-size: min(20rem, 100vw - 2rem);
  margin: auto;
  padding: 1rem;
  border: 1px solid ${theme.color.borderSubtle};
  border-radius: ${theme.radius.popover};
  background: ${theme.color.surfaceRaised};
  box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.12);
  font-size: ${theme.size.meta};
  color: ${theme.color.textSecondary};

  @supports (position-area: block-start) {
    position-area: block-start;
    position-try-fallbacks: flip-block;
    margin: auto 1rem 0.5rem;
  }
`

/** A word that comes and goes at the foot of the window, as a popover. */
export const toast = css`
  inset: auto 1rem 1.5rem;
  margin: 0 auto;
  padding: 0.5rem 1rem;
  border: 1px solid transparent;
  border-radius: ${theme.radius.popover};
  background: ${theme.color.text};
  font-size: ${theme.size.meta};
  color: ${theme.color.surface};
  pointer-events: none;
`

/**
 * The size and the lines of article text, by width, for the one element inside a container. Han, kana and Hangul fill
 * their square: set a pixel smaller, with more between the lines, they look as large as Latin.
 */
export const articleText = css`
  --_ink-em: 1.125rem;
  --_ink-lines: 1.55;
  --_ink-cjk-lines: 1.8235;

  font-family: var(--_ink-serif);
  font-size: calc(var(--_ink-em) * var(--_ink-scale, 1) * var(--_ink-size, 1));
  line-height: calc(var(--_ink-tall, var(--_ink-lines)) * var(--_ink-spacing, 1));

  @container (inline-size >= 37.5rem) {
    --_ink-em: 1.1875rem;
    --_ink-lines: 1.58;
    --_ink-cjk-lines: 1.8333;
  }

  @container (inline-size >= 70rem) {
    --_ink-em: 1.25rem;
    --_ink-lines: 1.6;
    --_ink-cjk-lines: 1.8947;
  }

  @container (inline-size >= 100rem) {
    --_ink-em: 1.3125rem;
    --_ink-lines: 1.62;
    --_ink-cjk-lines: 1.9;
  }

  &:is(:lang(zh), :lang(ja), :lang(ko)) {
    font-size: calc((var(--_ink-em) - 0.0625rem) * var(--_ink-scale, 1) * var(--_ink-size, 1));
    line-height: calc(var(--_ink-cjk-lines) * var(--_ink-spacing, 1));
    /* No face has slanted Han. */
    font-synthesis-style: none;
  }
`

/** How wide the text is, in a container, and how far what is wide reaches beyond it on each side. */
export const pageMeasure = css`
  --_ink-column: min(${theme.measure.latin} * var(--_ink-measure, 1), 100cqi - 2 * var(--_ink-gutter, 0px));
  --_ink-rail: 0px;

  &:is(:lang(zh), :lang(ja), :lang(ko)) {
    --_ink-column: min(${theme.measure.cjk} * var(--_ink-measure, 1), 100cqi - 2 * var(--_ink-gutter, 0px));

    @supports (inline-size: round(down, 1px, 1px)) {
      --_ink-column: round(
        down,
        min(${theme.measure.cjk} * var(--_ink-measure, 1), 100cqi - 2 * var(--_ink-gutter, 0px)),
        1em
      );
    }
  }

  @container (inline-size >= 56.25rem) {
    --_ink-rail: min(6.5rem, (100cqi - var(--_ink-column) - 2 * var(--_ink-gutter, 0px)) / 2);
  }

  @container (inline-size >= 75rem) {
    --_ink-rail: min(14.25rem, (100cqi - var(--_ink-column) - 2 * var(--_ink-gutter, 0px)) / 2);
  }

  @container (inline-size >= 100rem) {
    --_ink-rail: 16.875rem;
  }
`

/**
 * The columns of the page, `full`, `wide` and `main`, for the one element inside a container. The page and the parts
 * that span it draw the same lines, because a container cannot be a subgrid.
 */
export const pageColumns = css`
  ${pageMeasure}
  display: grid;
  grid-template-columns:
    [full-start] minmax(0, 1fr) [wide-start] var(--_ink-rail) [main-start] var(--_ink-column)
    [main-end] var(--_ink-rail) [wide-end] minmax(0, 1fr) [full-end];

  > * {
    grid-column: main;
    min-inline-size: 0;
  }
`
