import {styled} from 'styled-components'
import {clamp, heading, plainLink, ring} from '../../theme/fragments.ts'
import {theme} from '../../theme/theme.ts'

export const Root = styled.article`
  position: relative;
  display: flex;
  flex-direction: column;
  gap: 1rem;
  min-inline-size: 0;

  &[data-layout='list'] {
    display: grid;
    grid-template-columns: min(7rem, 40%) minmax(0, 1fr);
    gap: 1.125rem;
    align-items: start;
  }

  [data-slot='post-card-cover'] {
    display: grid;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    background: ${theme.color.cover};
  }

  &[data-layout='list'] [data-slot='post-card-cover'] {
    aspect-ratio: 4 / 3;
  }

  img {
    display: block;
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    max-inline-size: none;
    object-fit: cover;
    transition: scale 400ms cubic-bezier(0.2, 0, 0, 1);
  }

  [data-slot='post-card-fallback'] {
    place-self: center;
    font-family: var(--_ink-serif);
    font-size: 4rem;
    font-weight: 700;
    line-height: 1;
    color: ${theme.color.coverInk};
  }

  &[data-layout='list'] [data-slot='post-card-fallback'] {
    font-size: 2.25rem;
  }

  [data-slot='post-card-content'] {
    display: flex;
    flex: 1;
    flex-direction: column;
  }

  [data-slot='post-card-title'] {
    ${heading}
    ${clamp}
    -webkit-line-clamp: 2;
    font-size: 1.125rem;
    line-height: 1.55;

    @container (inline-size >= 70rem) {
      font-size: 1.1875rem;
    }
  }

  &:is([data-layout='list'], [data-layout='compact']) [data-slot='post-card-title'] {
    font-size: 1.03125rem;
  }

  [data-slot='post-card-title'] :is(a, span) {
    ${plainLink}
  }

  [data-slot='post-card-title'] a {
    transition: color 120ms cubic-bezier(0.2, 0, 0, 1);

    &::after {
      content: '';
      position: absolute;
      inset: 0;
    }

    &:focus-visible {
      outline: none;
    }
  }

  [data-slot='post-card-title'] a > span {
    display: inline-block;
  }

  &:has([data-slot='post-card-title'] a:focus-visible) {
    ${ring}
    outline-offset: 8px;
  }

  [data-slot='post-card-description'] {
    ${clamp}
    -webkit-line-clamp: 2;
    margin: 0.375rem 0 0;
    line-height: 1.7;
    color: ${theme.color.textSecondary};
  }

  [data-slot='post-card-meta'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.875rem;
    margin-block-start: auto;
    padding-block-start: 0.5rem;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  [data-slot='post-card-counts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.875rem;
    padding-block-start: 0.25rem;
    font-size: ${theme.size.fine};
    color: ${theme.color.textTertiary};
  }

  :is([data-slot='post-card-meta'], [data-slot='post-card-counts']):empty {
    display: none;
  }

  [data-slot='post-card-actions'] {
    position: relative;
    margin-block-start: 0.75rem;
  }

  @media (hover: hover) {
    &:hover [data-slot='post-card-title'] a {
      color: ${theme.color.accent};
    }

    &:hover:has([data-slot='post-card-title'] a) img {
      scale: 1.02;
    }
  }

  &[data-loading] [data-slot='post-card-cover'] {
    background: ${theme.color.borderSubtle};
  }

  [data-slot='post-card-skeleton'] {
    block-size: 3.5rem;
    background:
      linear-gradient(${theme.color.borderSubtle} 0 0) 0 0.3125rem / 82% 1.125rem,
      linear-gradient(${theme.color.borderSubtle} 0 0) 0 2.125rem / 48% 0.75rem;
    background-repeat: no-repeat;
  }

  @container ink-related-posts (inline-size < 70rem) {
    &[data-layout='grid'] [data-slot='post-card-description'] {
      display: none;
    }
  }

  @container ink-related-posts (inline-size < 37.5rem) {
    &[data-layout='grid'] {
      display: grid;
      grid-template-columns: min(7rem, 40%) minmax(0, 1fr);
      gap: 1.125rem;
      align-items: start;
    }

    &[data-layout='grid'] [data-slot='post-card-cover'] {
      aspect-ratio: 4 / 3;
    }

    &[data-layout='grid'] [data-slot='post-card-title'] {
      font-size: 1.03125rem;
    }

    &[data-layout='grid'] [data-slot='post-card-fallback'] {
      font-size: 2.25rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    img {
      transition: none;
    }

    &:hover:has([data-slot='post-card-title'] a) img {
      scale: none;
    }
  }

  @media (forced-colors: active) {
    [data-slot='post-card-cover'] {
      border: 1px solid CanvasText;
    }
  }
`
