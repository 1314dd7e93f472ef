import {styled} from 'styled-components'
import {container, regionHeading} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.footer`
  ${container}
  background: ${theme.color.surfaceSunken};
  text-wrap: pretty;

  [data-slot='contact-footer-content'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.25rem;
    max-inline-size: calc(var(--_ink-page-wide) + 2 * var(--_ink-gutter, 1.25rem));
    margin-inline: auto;
    padding: 3.5rem var(--_ink-gutter, 1.25rem) 2.5rem;

    @container (inline-size >= 37.5rem) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 2.5rem;
    }

    @container (inline-size >= 62rem) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 3rem 2.25rem;
      padding-block: 4.5rem 2.25rem;
    }
  }

  [data-slot='contact-footer-heading'] {
    ${regionHeading}

    @container (inline-size >= 62rem) {
      font-size: 1.5rem;
    }
  }

  [data-slot='contact-footer-name'] {
    margin: 0.5rem 0 0;
    font-weight: 500;
  }

  [data-slot='contact-footer-description'] {
    max-inline-size: 22em;
    margin: 0.5rem 0 0;
    line-height: 1.75;
    color: ${theme.color.textSecondary};
  }

  [data-slot='contact-footer-name'] + [data-slot='contact-footer-description'] {
    margin-block-start: 0.25rem;
  }

  [data-slot='contact-footer-links'] {
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
  }

  [data-slot='contact-footer-link'] {
    display: inline-block;
    padding-block: calc((2.75rem - 1lh) / 2);
  }

  a {
    color: inherit;
    font-weight: inherit;
    text-decoration: underline 1px transparent;
    text-underline-offset: 0.3em;
    transition: text-decoration-color 120ms cubic-bezier(0.2, 0, 0, 1);

    @media (hover: hover) {
      &:hover {
        text-decoration-color: ${theme.color.accent};
      }
    }
  }

  [data-slot='contact-footer-links'] a {
    text-decoration-color: ${theme.color.borderControl};
  }

  [data-slot='contact-footer-list'] {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    align-items: start;
    align-content: start;
    gap: 0 1.25rem;
    margin: 0;

    /* Beside large letters there is no room. */
    @container (inline-size < 18rem) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  [data-slot='contact-footer-row'] {
    display: contents;
  }

  [data-slot='contact-footer-label'] {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    margin: 0;
    font-size: ${theme.size.meta};
    font-weight: 400;
    color: ${theme.color.textTertiary};
  }

  [data-slot='contact-footer-label'] svg {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
  }

  [data-slot='contact-footer-value'] {
    margin: 0;
    font-variant-numeric: tabular-nums lining-nums;

    &:has(> button) {
      display: flex;
    }

    &:has(> small) {
      flex-wrap: wrap;
    }
  }

  small {
    display: block;
    inline-size: 100%;
    margin-block: -0.5rem 0.5rem;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  /* In one piece where there is room for it. */
  [data-slot='contact-footer-hours'] > span > bdi {
    display: inline-block;
  }

  [data-slot='contact-footer-hours'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block-start: calc((2.75rem - 1lh) / 2);
  }

  :is([data-slot='contact-footer-note'], [data-slot='contact-footer-status']) {
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  [data-slot='contact-footer-note'] {
    align-self: center;
  }

  [data-slot='contact-footer-status'] {
    display: grid;
    padding-block: 0.125rem 0.5rem;
    text-wrap: balance;
  }

  /* Room for the longest sentence, so that nothing moves when it is known. */
  [data-slot='contact-footer-open'] {
    min-block-size: 2lh;
  }

  [data-slot='contact-footer-codes'] {
    display: grid;
    align-content: start;
    gap: 1.5rem;
  }

  [data-slot='contact-footer-code'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
  }

  [data-slot='contact-footer-tile'] {
    flex: none;
    inline-size: 8.25rem;
    block-size: 8.25rem;
    background: ${theme.color.qrTile};
    forced-color-adjust: none;
  }

  [data-slot='contact-footer-tile'] :is(svg, img) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    object-fit: contain;
  }

  [data-slot='contact-footer-code-text'] {
    display: grid;
    flex: 1 1 8rem;
    gap: 0.125rem;
    font-size: ${theme.size.meta};
    line-height: 1.7;
    color: ${theme.color.textSecondary};

    > span {
      display: flex;
      align-items: center;
    }

    button {
      margin-block: -0.625rem;
    }
  }

  [data-slot='contact-footer-copy'] > svg {
    inline-size: 1rem;
    block-size: 1rem;
  }

  [data-slot='contact-footer-code-title'] {
    font-size: ${theme.size.ui};
    font-weight: 500;
    line-height: 1.7;
    color: ${theme.color.text};
  }

  [data-slot='contact-footer-legal'] {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0.25rem 1.25rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid ${theme.color.borderSubtle};
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  @container (inline-size >= 62rem) {
    [data-slot='contact-footer-list']:not(:has(+ [data-slot='contact-footer-codes'])) {
      grid-column: span 2;
    }
  }

  @container (inline-size >= 37.5rem) {
    [data-slot='contact-footer-legal'] > span:last-child:not(:first-child) {
      margin-inline-start: auto;
    }
  }

  @media print {
    background: none;
    break-inside: avoid;

    [data-slot='contact-footer-content'] {
      display: block;
      max-inline-size: none;
      padding: 0;
    }

    [data-slot='contact-footer-codes'] {
      display: none;
    }
  }
`
