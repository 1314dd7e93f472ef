import {styled} from 'styled-components'
import {iconButton, toast} from '../../theme/fragments.ts'
import {CopyControl} from './CopyControl.tsx'

export const Root = styled(CopyControl)`
  ${iconButton}

  [data-slot='copy-button-toast'] {
    ${toast}

    &::before {
      content: attr(data-text);
    }
  }

  @media (scripting: none) {
    &:not([href]) {
      display: none;
    }
  }

  @media print {
    display: none;
  }
`
