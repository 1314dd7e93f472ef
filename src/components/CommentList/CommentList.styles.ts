import {styled} from 'styled-components'
import {button, container, plainLink, toast} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  ${container}
  outline: 0;

  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li ol {
    margin-block-start: 1rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 1px solid ${theme.color.borderSubtle};

    @container (inline-size >= 37.5rem) {
      padding-inline-start: 2.75rem;
      border: 0;
    }
  }

  article {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.25rem 0.75rem;
    padding-block: 0.375rem;
    scroll-margin: calc(1.5rem + ${theme.header.height});
  }

  /* Those that nobody sees yet are not laid out. Not the first: their real height would move what is seen. */
  &[data-long] li:nth-child(n + 20) article {
    content-visibility: auto;
    contain-intrinsic-size: auto 7rem;
  }

  article:is(:target, [data-target]) {
    outline: 0.75rem solid ${theme.color.surfaceSunken};
    background: ${theme.color.surfaceSunken};
  }

  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.125rem;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  header {
    min-block-size: 2rem;
  }

  article > :not(span, header) {
    grid-column: 1 / -1;

    @container (inline-size >= 37.5rem) {
      grid-column: 2;
    }
  }

  form {
    margin-block: 0.75rem;
  }

  > p,
  article p {
    margin: 0;
    line-height: 1.75;
    color: inherit;
    text-wrap: pretty;
    white-space: pre-line;
  }

  article p + p {
    margin-block-start: 0.75rem;
  }

  article :is(a, button) {
    ${plainLink}
    margin: 0;
    padding: 0.25rem 0;
    border: 0;
    background: none;
    font-family: inherit;
    font-size: inherit;
    cursor: pointer;

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
      }
    }
  }

  /* As large as a fingertip wants it, and not seen to be. */
  footer button {
    margin: -0.5rem;
    padding: 0.75rem 0.5rem;
    line-height: normal;
  }

  header > :first-child {
    font-size: ${theme.size.ui};
    font-weight: 500;
    color: ${theme.color.text};
  }

  [data-slot='comment-list-pinned'] {
    color: ${theme.color.accent};
  }

  > p {
    margin-block-start: 1.5rem;
    color: ${theme.color.textTertiary};
  }

  > p > a {
    ${button}
    margin-inline-end: 0.75rem;

    @media (hover: hover) {
      &:hover {
        border-color: ${theme.color.text};
      }
    }
  }

  > p[aria-busy] {
    opacity: 0.7;
    cursor: progress;
  }

  > p > span {
    color: ${theme.color.danger};
  }

  [popover] {
    ${toast}
  }

  /* What is still being fetched. */
  [data-slot='comment-list-skeleton'] {
    article > * {
      min-block-size: 0.75rem;
      background: ${theme.color.borderSubtle};
    }

    header {
      inline-size: 30%;
      align-self: center;
    }

    span {
      inline-size: 2rem;
      block-size: 2rem;
      border-radius: 50%;
    }
  }

  @media (scripting: none) {
    button {
      display: none;
    }
  }
`
