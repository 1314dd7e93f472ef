import {styled} from 'styled-components'
import {hidden} from '../../theme/fragments.ts'

export const Root = styled.span`
  position: relative;
  font-size: inherit;
  line-height: inherit;
  color: inherit;
  display: inline-flex;
  align-items: center;
  gap: 0.3125rem;
  font-variant-numeric: tabular-nums lining-nums;
  white-space: nowrap;

  svg {
    flex: none;
    inline-size: 0.9375rem;
    block-size: 0.9375rem;
  }

  [data-slot='count-label'] {
    ${hidden}
  }
`
