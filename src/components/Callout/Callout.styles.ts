import {styled} from 'styled-components'
import {theme} from '../../theme/theme.ts'

export const Root = styled.div`
  --_ink-tone: ${theme.color.textSecondary};

  padding-inline-start: 1.25rem;
  border-inline-start: 2px solid var(--_ink-tone);
  line-height: 1.75;

  &[data-type='tip'] {
    --_ink-tone: ${theme.color.success};
  }

  &[data-type='important'] {
    --_ink-tone: ${theme.color.accent};
  }

  &[data-type='warning'] {
    --_ink-tone: ${theme.color.warning};
  }

  &[data-type='caution'] {
    --_ink-tone: ${theme.color.danger};
  }

  [data-slot='callout-title'] {
    margin: 0;
    font-weight: 700;
  }

  [data-slot='callout-type'] {
    color: var(--_ink-tone);
  }

  [data-slot='callout-title'] + * {
    margin-block-start: 0.25rem;
  }

  @media print {
    break-inside: avoid;
  }
`
