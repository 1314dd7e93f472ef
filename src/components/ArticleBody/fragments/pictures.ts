import {css} from '../../../theme/fragments.ts'
import {theme} from '../../../theme/theme.ts'

/** Figures, pictures, players and captions. */
export const pictures = css`
  figure {
    margin-block-start: 1.4lh;
  }

  :is(figure, div:not([data-slot]):has(> figure:last-child)) + :not(h1, h2, h3) {
    margin-block-start: 1.4lh;
  }

  :is(img, video, svg) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  video {
    max-block-size: 80vh;
  }

  :is(img, video, picture, [data-slot='figure-missing']):is(figure:not([data-width='small']) *) {
    inline-size: 100%;
    background: ${theme.color.cover};
    font-family: var(--_ink-sans);
    font-size: ${theme.size.meta};
    color: ${theme.color.coverInk};
  }

  :is(:is(p, h1, h2, h3, h4, h5, h6) img, :is(li, td, th, dt, dd) > :is(img, a > img)) {
    display: inline-block;
    margin-block: 0.1lh;
    vertical-align: middle;
  }

  p img[data-align] {
    display: block;
  }

  /* A line that ends where a picture begins is not filled. */
  :is(p, li):has(> img, > a > img) {
    text-align: start;
  }

  :is(img[data-align='center'], [data-align='center'] > img) {
    margin-inline: auto;
  }

  :is(img[data-align='right'], [data-align='right'] > img) {
    margin-left: auto;
  }

  :is(figcaption, caption) {
    margin-block-start: 0.75rem;
    font-family: var(--_ink-sans);
    font-size: ${theme.size.meta};
    line-height: 1.65;
    text-align: start;
    text-wrap: pretty;
    color: ${theme.color.textTertiary};
  }

  :is(figcaption:first-child, figure > img) + * {
    margin-block-start: 0.75rem;
  }

  figure > :is(p, blockquote) {
    font-family: var(--_ink-serif);
  }

  /* As wide as the picture, where it stands beside text. */
  [data-width='small'] > figcaption {
    contain: inline-size;
    text-align: inherit;
  }

  blockquote + figcaption {
    padding-inline: 2em;
    text-align: end;
  }
`

/** Small pictures that were put to a side, beside what comes after them. */
export const besideText = css`
  @container (inline-size >= 37.5rem) {
    [data-width='small']:is([data-align='left'], [data-align='right']) {
      float: right;
      clear: both;
      max-inline-size: 50%;
      padding-block-start: 0.3em;
      margin-block-end: 0.72lh;
      margin-left: 1.5em;

      > figcaption {
        text-align: start;
      }

      &:first-child + * {
        margin-block-start: 0;
      }
    }

    [data-width='small'][data-align='left'] {
      float: left;
      margin-right: 1.5em;
      margin-left: 0;
    }
  }

  :is(blockquote, dd, details, [data-slot='callout']):has([data-width='small']) {
    display: flow-root;
  }
`

/** What is wider than the text. */
export const widerThanText = css`
  > div > [data-width='wide'] {
    margin-inline: calc(-1 * var(--_ink-before, var(--_ink-rail))) calc(-1 * var(--_ink-rail));
  }

  > div > [data-width='full'] {
    margin-inline: calc(-1 * var(--_ink-before, (100cqi - 100%) / 2)) calc((100% - 100cqi) / 2);
  }

  > div > [data-width='full'] > figcaption {
    padding-inline: var(--_ink-gutter, 0px);
  }
`
