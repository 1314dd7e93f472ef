import {styled} from 'styled-components'
import {iconButton} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'
import {LightboxOpener} from './LightboxOpener.tsx'

export const Root = styled(LightboxOpener)`
  ${iconButton}
  background: ${theme.color.surfaceRaised};

  @media (scripting: none) {
    display: none;
  }

  @media print {
    display: none;
  }
`
