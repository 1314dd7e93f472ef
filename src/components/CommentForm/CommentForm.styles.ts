import {styled} from 'styled-components'
import {button} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'
import {CommentEditor} from './CommentEditor.tsx'

export const Root = styled(CommentEditor)`
  white-space: pre-line;

  > p {
    min-block-size: 1.6em;
    margin: 0 0 0.75rem;
    font-size: ${theme.size.fine};
    line-height: 1.6;
    color: ${theme.color.textTertiary};
  }

  textarea,
  input:is(:not([type]), [type='text'], [type='email'], [type='url'], [type='tel']),
  select {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0.5rem 0 0.25rem;
    padding: 0.75rem 1rem;
    border: 1px solid ${theme.color.borderControl};
    border-radius: 0;
    background: none;
    font: inherit;
    color: inherit;
    resize: vertical;
  }

  [data-slot='comment-form-fields'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    align-items: end;
    gap: 0.25rem 1.25rem;
    margin-block-end: 0.75rem;
  }

  [data-slot='comment-form-posted'] {
    margin-block-end: 0.75rem;
  }

  [data-slot='comment-form-box'] {
    position: relative;
  }

  textarea + div {
    position: absolute;
    inset: 1px;
    padding: 0.75rem 1rem;
    overflow: hidden;
    background: ${theme.color.surface};
    pointer-events: none;
  }

  &[data-fault] > p {
    color: ${theme.color.danger};
  }

  [aria-invalid] {
    border-color: ${theme.color.danger};
  }

  button {
    ${button}

    @media (hover: hover) {
      &:hover {
        border-color: ${theme.color.text};
      }
    }
  }

  button + button {
    margin-inline-start: 0.75rem;
  }

  [type='submit'] {
    border-color: ${theme.color.text};
    background: ${theme.color.text};
    color: ${theme.color.surface};

    @media (hover: hover) {
      &:hover {
        background: color-mix(in oklab, ${theme.color.text} 86%, ${theme.color.surface});
      }
    }
  }

  &[aria-busy] button {
    opacity: 0.7;
    cursor: progress;
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
