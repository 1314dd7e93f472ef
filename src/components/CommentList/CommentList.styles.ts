import {styled} from 'styled-components'
import {button, container, plainLink, ring, toast} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  ${container}
  outline: 0;

  [data-slot='comment-list-thread'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li [data-slot='comment-list-thread'] {
    margin-block-start: 1rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 1px solid ${theme.color.borderSubtle};

    @container (inline-size >= 37.5rem) {
      padding-inline-start: 2.75rem;
      border: 0;
    }
  }

  [data-slot='comment-list-item'] {
    scroll-margin-block: 1.5rem;
  }

  [data-slot='comment-list-comment'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding-block: 0.375rem;
    content-visibility: auto;
    contain-intrinsic-size: auto 8rem;
  }

  :is([data-slot='comment-list-item']:target, [data-target]) > [data-slot='comment-list-comment'] {
    background: ${theme.color.surfaceSunken};
    box-shadow:
      -0.75rem 0 ${theme.color.surfaceSunken},
      0.75rem 0 ${theme.color.surfaceSunken};
  }

  [data-slot='comment-list-meta'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    margin: 0;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  [data-slot='comment-list-author'] {
    font-size: ${theme.size.ui};
    font-weight: 500;
    color: ${theme.color.text};
  }

  [data-slot='comment-list-pinned'] {
    color: ${theme.color.accent};
  }

  [data-slot='comment-list-text'],
  [data-slot='comment-list-actions'] {
    grid-column: 1 / -1;

    @container (inline-size >= 37.5rem) {
      grid-column: 2;
    }
  }

  [data-slot='comment-list-text'] p {
    margin: 0;
    line-height: 1.75;
    text-wrap: pretty;
    white-space: pre-line;
  }

  [data-slot='comment-list-text'] p + p {
    margin-block-start: 0.75rem;
  }

  [data-slot='comment-list-actions'] {
    display: flex;
    align-items: center;
    gap: 1.25rem;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  [data-deleted],
  [data-slot='comment-list-empty'] {
    margin: 0;
    color: ${theme.color.textTertiary};
  }

  [data-slot='comment-list-meta'] a,
  [data-slot='comment-list-reply'] {
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

  /* A form once opened, and what it says when it is put away. */
  [data-slot='comment-form'] {
    padding-block: 0.75rem;
  }

  [data-slot='comment-list-older'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin: 1.5rem 0 0;
    outline: 0;
    font-size: ${theme.size.meta};
    color: ${theme.color.textTertiary};

    a {
      ${button}

      @media (hover: hover) {
        &:hover {
          border-color: ${theme.color.text};
        }
      }
    }

    [aria-busy] {
      opacity: 0.6;
      cursor: progress;
    }
  }

  [data-slot='comment-list-fault'] {
    color: ${theme.color.danger};
  }

  [data-slot='comment-list-missing'] {
    ${toast}
  }

  :is(a, button):focus-visible {
    ${ring}
  }

  /* Two comments: a circle, a name and a line. */
  [data-slot='comment-list-skeleton'] {
    --_ink-bar: linear-gradient(${theme.color.borderSubtle} 0 0);

    block-size: 9rem;
    background:
      radial-gradient(circle closest-side, ${theme.color.borderSubtle} 98%, transparent) 0 0 / 2rem 6rem,
      var(--_ink-bar) 2.75rem 0.5rem / 6rem 1rem,
      var(--_ink-bar) 2.75rem 2.25rem / 100% 0.75rem;
    background-repeat: no-repeat;
  }

  @media (scripting: none) {
    [data-slot='comment-list-reply'] {
      display: none;
    }
  }

  @media print {
    [data-slot='comment-list-actions'],
    [data-slot='comment-list-older'] {
      display: none;
    }
  }
`
