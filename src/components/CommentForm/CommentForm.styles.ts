import {styled} from 'styled-components'
import {button, ring} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'
import {CommentEditor} from './CommentEditor.tsx'

export const Root = styled(CommentEditor)`
  margin: 0;

  [data-slot='comment-form-row'],
  [data-slot='comment-form-actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  [data-slot='comment-form-row'] {
    justify-content: space-between;
    font-weight: 500;
  }

  [data-slot='comment-form-count'],
  [data-slot='comment-form-status'] {
    margin: 0;
    font-size: ${theme.size.fine};
    font-weight: 400;
    color: ${theme.color.textTertiary};
  }

  [data-slot='comment-form-status'] {
    min-block-size: 1.6em;
    margin-block: 0.25rem 0.75rem;
  }

  [data-slot='comment-form-status'] a {
    color: inherit;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin: 0.5rem 0 0;
    padding: 0.75rem 1rem;
    border: 1px solid ${theme.color.borderControl};
    border-radius: 0;
    background: none;
    font: inherit;
    line-height: 1.7;
    color: inherit;
    resize: vertical;
  }

  textarea[aria-invalid] {
    border-color: ${theme.color.danger};
  }

  &[data-fault] [data-slot='comment-form-status'],
  [data-slot='comment-form-row']:has(+ [aria-invalid]) [data-slot='comment-form-count'] {
    color: ${theme.color.danger};
  }

  button {
    ${button}

    @media (hover: hover) {
      &:hover {
        border-color: ${theme.color.text};
      }
    }
  }

  button[type='submit'] {
    border-color: ${theme.color.text};
    background: ${theme.color.text};
    color: ${theme.color.surface};

    @media (hover: hover) {
      &:hover {
        background: color-mix(in oklab, ${theme.color.text} 86%, ${theme.color.surface});
      }
    }
  }

  &[aria-busy='true'] :is(textarea, button) {
    opacity: 0.6;
    cursor: progress;
  }

  :is(textarea, button, a):focus-visible {
    ${ring}
  }

  [data-slot='comment-form-posted'] {
    margin-block-end: 1.5rem;
    font-weight: 500;
    line-height: 1.75;
  }

  [data-slot='comment-form-posted'] p {
    margin: 0;
    font-weight: 400;
    white-space: pre-line;
  }

  @media (scripting: none) {
    &:not([action]) {
      display: none;
    }
  }

  @media print {
    display: none;
  }
`
