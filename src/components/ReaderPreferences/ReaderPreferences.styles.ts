import {styled} from 'styled-components'
import {button, iconButton, popover, ring} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'
import {PreferencesControls} from './PreferencesControls.tsx'

export const Root = styled(PreferencesControls)`
  display: inline-block;

  [data-slot='reader-preferences-trigger'] {
    ${iconButton}
  }

  [data-slot='reader-preferences-panel'] {
    ${popover}
    position-try-order: most-block-size;
    max-block-size: calc(100% - 0.5rem);
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0 0 1rem;
    padding: 0;
    border: 0;
  }

  legend {
    margin: 0 0 0.25rem;
    padding: 0;
  }

  :is(label, [data-slot='reader-preferences-reset']) {
    ${button}
    position: relative;
    flex: auto;
    padding: 0 0.5rem;
    background: ${theme.color.surface};
  }

  label:has(:checked) {
    border-color: ${theme.color.accent};
    box-shadow: inset 0 0 0 1px ${theme.color.accent};
  }

  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;

    @media (forced-colors: active) {
      position: static;
      opacity: 1;
    }
  }

  label:has(:focus-visible) {
    ${ring}
  }

  @media (scripting: none) {
    display: none;
  }

  @media print {
    display: none;
  }
`
