import {styled} from 'styled-components'
import {articleText, container, heading, pageColumns, plainLink} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.header`
  ${container}

  > div {
    ${articleText}
    ${pageColumns}
    padding-block: 3.25rem 2.5rem;

    @container (inline-size >= 37.5rem) {
      padding-block: 4.5rem 3rem;
    }

    @container (inline-size >= 70rem) {
      padding-block: 5.5rem 3.75rem;
    }
  }

  [data-slot='article-header-breadcrumb'] {
    margin-block-end: 1.25rem;
    font-family: var(--_ink-sans);
    font-size: ${theme.size.meta};
    line-height: 1.6;
    color: ${theme.color.textTertiary};

    ol {
      display: flex;
      flex-wrap: wrap;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li + li::before {
      content: '/';
      content: '/' / '';
      margin-inline: 0.75em;
    }
  }

  :is([data-slot='article-header-breadcrumb'], [data-slot='article-header-section']) a {
    ${plainLink}
    display: inline-block;
    padding-block: 0.25rem;

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
      }
    }
  }

  [data-slot='article-header-section'] {
    margin: 0;
    font-family: var(--_ink-sans);
    font-size: ${theme.size.meta};
    font-weight: 500;
    line-height: 1.6;
    letter-spacing: var(--_ink-tracking, 0.08em);
    color: ${theme.color.accent};
  }

  [data-slot='article-header-headline'] {
    ${heading}
    margin-block: 0.875rem 1rem;
    font-size: 1.875rem;
    line-height: 1.42;

    @container (inline-size >= 37.5rem) {
      margin-block: 1.125rem 1.25rem;
      font-size: 2.5rem;
      line-height: 1.36;
    }

    @container (inline-size >= 70rem) {
      font-size: 2.875rem;
      line-height: 1.34;
    }
  }

  [data-slot='article-header-headline'][data-long] {
    font-size: 1.5rem;

    @container (inline-size >= 37.5rem) {
      font-size: 1.875rem;
    }

    @container (inline-size >= 70rem) {
      font-size: 2.125rem;
      line-height: 1.4;
    }
  }

  [data-slot='article-header-headline']:first-child {
    margin-block-start: 0;
  }

  [data-slot='article-header-headline'] > span {
    display: inline-block;
  }

  [data-slot='article-header-description'] {
    margin: 0;
    font-size: 1.0625rem;
    line-height: var(--_ink-tall, 1.5);
    text-wrap: balance;
    color: ${theme.color.textSecondary};

    &:is(:lang(zh), :lang(ja), :lang(ko)) {
      line-height: 1.75;
    }

    @container (inline-size >= 37.5rem) {
      font-size: 1.1875rem;
    }

    @container (inline-size >= 70rem) {
      font-size: 1.25rem;

      &:is(:lang(zh), :lang(ja), :lang(ko)) {
        line-height: 1.8;
      }
    }
  }

  [data-slot='article-header-meta'] {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.125rem;
    margin-block-start: 1.625rem;
    font-family: var(--_ink-sans);
    font-size: ${theme.size.meta};
    line-height: 1.6;
    color: ${theme.color.textTertiary};

    @container (inline-size >= 70rem) {
      margin-block-start: 2rem;
    }
  }

  [data-slot='article-header-facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.125rem;
    font-variant-numeric: tabular-nums lining-nums;
  }

  [data-slot='article-header-meta']:has(> [data-slot='article-header-facts']:only-child:empty) {
    display: none;
  }

  [data-slot='article-header-cover'] {
    grid-column: wide;
    margin: 2.5rem 0 0;

    img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: max(80vh, 75cqi);
      object-fit: contain;
      background: ${theme.color.cover};
    }

    [data-slot='article-header-fallback'] {
      display: block;
      aspect-ratio: 16 / 9;
      background: ${theme.color.cover};
    }

    figcaption {
      margin-block-start: 0.75rem;
      font-family: var(--_ink-sans);
      font-size: ${theme.size.meta};
      line-height: 1.65;
      color: ${theme.color.textTertiary};
    }
  }

  @container (inline-size < 37.5rem) {
    [data-slot='article-header-cover'] {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: full;
    }

    [data-slot='article-header-cover'] * {
      grid-column: full;
    }

    [data-slot='article-header-cover'] figcaption {
      grid-column: main;
    }

    [data-slot='article-header-meta']:has([data-slot='byline']) {
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      min-block-size: 2.875rem;
    }

    [data-slot='article-header-meta']:has([data-authors='1']) {
      gap: 0;
      padding-inline-start: 3.25rem;
    }

    [data-authors='1'] [data-slot='byline-avatars'] {
      position: absolute;
      inset-inline-start: 0;
      inset-block-start: 0.1875rem;
    }

    [data-authors='1'] [data-slot='avatar'] {
      --_ink-side: 2.5rem;
    }

    [data-slot='byline'] {
      font-size: ${theme.size.ui};
    }

    [data-slot='article-header-facts'] {
      gap: 0 0.875rem;
      font-size: 0.84375rem;
    }
  }

  @media print {
    > div {
      display: block;
      padding-block: 0 24pt;
    }

    [data-slot='article-header-breadcrumb'] {
      display: none;
    }

    [data-slot='article-header-headline'] {
      font-size: 22pt;
    }

    [data-slot='article-header-description'] {
      font-size: 12pt;
    }
  }
`
