import {styled} from 'styled-components'
import {articleText, container, pageColumns} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  ${container}
  contain-intrinsic-inline-size: 45vw;
  container-name: ink-page;
  timeline-scope: --ink-article-body;
  background: ${theme.color.surface};

  > :last-child {
    --_ink-gutter: 1.25rem;
    --_ink-page-wide: calc(var(--_ink-column) + 2 * var(--_ink-rail));

    ${articleText}
    ${pageColumns}

    @container (inline-size >= 37.5rem) {
      --_ink-gutter: 2.5rem;
    }
  }

  > :last-child:not(:has(> [data-slot='contact-footer'])) {
    padding-block-end: 5.5rem;
  }

  [data-slot='article-page-article'] {
    display: grid;
    grid-column: full;
    grid-template-columns: inherit;
    align-content: start;
  }

  [data-slot='article-page-article'] > * {
    grid-column: main;
    min-inline-size: 0;
  }

  [data-slot='article-page-article'] > :is([data-slot='article-header'], [data-slot='article-body']) {
    grid-column: full;
  }

  [data-slot='article-page-article'] > [data-slot='table-of-contents'] {
    margin-block-end: 2.25rem;
  }

  [data-slot='article-page-article'] > :is([data-slot='tags'], [data-slot='attribution']) {
    margin-block-start: 3.5rem;
  }

  [data-slot='article-page-article'] > [data-slot='tags'] + [data-slot='attribution'] {
    margin-block-start: 0.5rem;
  }

  [data-slot='article-page-actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 0;
    margin-block-start: 1.75rem;
  }

  /* The last icon stands at the edge of the text, not its disc. */
  [data-slot='article-page-actions'] > [data-slot='share-bar'] {
    margin-inline-end: -0.75rem;
  }

  > :last-child > * + * {
    margin-block-start: 4rem;
  }

  > :last-child > [data-slot='related-posts'] {
    grid-column: wide;
    margin-block-start: 5rem;
  }

  > :last-child > [data-slot='comments'] {
    margin-block-start: 5rem;
  }

  > :last-child > [data-slot='contact-footer'] {
    grid-column: full;
    margin-block-start: 5.5rem;
  }

  @supports selector(::details-content) {
    @container (inline-size >= 75rem) {
      [data-slot='article-page-article']:has(> [data-slot='table-of-contents'][data-rail]) {
        --_ink-before: 0px;
      }

      [data-slot='article-page-article'] > [data-slot='table-of-contents'][data-rail] {
        grid-row: 2;
        grid-column: wide-start / main-start;
        align-self: start;
        margin: 0.4375rem 4.25rem 0 0;
        margin-inline: 0 4.25rem;
      }

      [data-slot='article-page-article']:has(> [data-slot='table-of-contents'][data-rail])
        > [data-slot='article-body'] {
        grid-row: 2;
      }
    }
  }

  @media print {
    background: none;

    > :last-child,
    [data-slot='article-page-article'] {
      display: block;
      font-size: 10.5pt;
    }

    > :last-child > :is([data-slot='related-posts'], [data-slot='comments']) {
      display: none;
    }
  }
`
