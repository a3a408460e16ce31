import type { ReactNode } from 'react'

export type IconName = keyof typeof drawings

interface IconProps {
  name: IconName
  sizePx?: number
}

/** One set on a 24 px grid with 1.75 px strokes. Always beside a word, so hidden from screen readers. */
export const Icon = ({ name, sizePx = 18 }: IconProps) => (
  <svg
    className="icon"
    width={sizePx}
    height={sizePx}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {drawings[name]}
  </svg>
)

const circle = <circle cx="12" cy="12" r="8.5" />

const drawings = {
  alert: (
    <>
      <path d="M12 4 3 19.5h18L12 4Z" />
      <path d="M12 10v4.5M12 17v.01" />
    </>
  ),
  box: (
    <>
      <path d="M12 3.5 20 8v8l-8 4.5L4 16V8l8-4.5Z" />
      <path d="m4 8 8 4.5L20 8M12 12.5v8" />
    </>
  ),
  bolt: <path d="M13 3 5 13.5h6L10 21l9-11h-6l0-7Z" />,
  check: (
    <>
      {circle}
      <path d="m8.5 12.2 2.5 2.5 4.7-5" />
    </>
  ),
  clock: (
    <>
      {circle}
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6 6 18" />,
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11" height="11" rx="2" />
      <path d="M15.5 8.5v-2a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h2" />
    </>
  ),
  cross: (
    <>
      {circle}
      <path d="m9 9 6 6M15 9l-6 6" />
    </>
  ),
  dot: (
    <>
      {circle}
      <circle cx="12" cy="12" r="2" fill="currentColor" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  filter: <path d="M4 6h16M7 12h10M10 18h4" />,
  glow: (
    <>
      <circle cx="12" cy="12" r="3.5" />
      <path d="M12 4v2M12 18v2M4 12h2M18 12h2M6.3 6.3l1.4 1.4M16.3 16.3l1.4 1.4M6.3 17.7l1.4-1.4M16.3 7.7l1.4-1.4" />
    </>
  ),
  half: (
    <>
      {circle}
      <path d="M12 3.5a8.5 8.5 0 0 1 0 17Z" fill="currentColor" stroke="none" />
    </>
  ),
  inbox: (
    <>
      <path d="M4 13.5 6.5 5h11l2.5 8.5V19H4v-5.5Z" />
      <path d="M4 13.5h4.5l1 2.5h5l1-2.5H20" />
    </>
  ),
  keyboard: (
    <>
      <rect x="3" y="6" width="18" height="12" rx="2" />
      <path d="M7 10v.01M11 10v.01M15 10v.01M17.5 10v.01M8.5 14h7" />
    </>
  ),
  offline: (
    <>
      <path d="M3 9.5a13 13 0 0 1 4-2.5M21 9.5a13 13 0 0 0-9-3.5M6.5 13.2a8 8 0 0 1 3-1.7M17.5 13.2a8 8 0 0 0-1.800-1.2M12 18v.01" />
      <path d="m4 4 16 16" />
    </>
  ),
  out: <path d="M14 5H6v14h8M10.5 12H20m-3.5-3.5L20 12l-3.5 3.5" />,
  pause: (
    <>
      {circle}
      <path d="M10 9v6M14 9v6" />
    </>
  ),
  phone: (
    <path d="M6 4h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2A14.5 14.5 0 0 1 4 6a2 2 0 0 1 2-2Z" />
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  ring: circle,
  route: (
    <>
      <circle cx="6" cy="18" r="2.2" />
      <circle cx="18" cy="6" r="2.2" />
      <path d="M8.2 18H15a3 3 0 0 0 0-6H9a3 3 0 0 1 0-6h6.8" />
    </>
  ),
  search: (
    <>
      <circle cx="11" cy="11" r="6" />
      <path d="m20 20-4.7-4.7" />
    </>
  ),
  send: <path d="M20.500 3.500 3.500 10.500l6.500 3 3 6.500 7.500-16.500ZM10 13.500l4-4" />,
  team: (
    <>
      <circle cx="9" cy="8.500" r="3" />
      <path d="M3.500 19a5.500 5.500 0 0 1 11 0M15.500 5.800a3 3 0 0 1 0 5.400M16.500 14a5.500 5.500 0 0 1 4 5" />
    </>
  ),
  trash: <path d="M4.5 7h15M9.5 7V5h5v2M6.5 7l1 12h9l1-12M10.5 10.5v5M13.5 10.5v5" />,
} satisfies Record<string, ReactNode>
