import icon from '../parts/icon.module.css';

/** 16 px, stroke 1.5, as the panel's other icons; they come with the editor, since nothing before it needs them. */
const paths = {
  bold: 'M4.5 2.75h4.25a2.6 2.6 0 0 1 0 5.25H4.5ZM4.5 8h5a2.6 2.6 0 0 1 0 5.25h-5Z',
  italic: 'M6.75 2.75h5M4.25 13.25h5M9.5 2.75l-3 10.5',
  bullets: 'M6 3.75h7.75M6 8h7.75M6 12.25h7.75M2.6 3.75v.05M2.6 8v.05M2.6 12.25v.05',
  numbers: 'M6.75 3.75h7M6.75 8h7M6.75 12.25h7M2.25 2.5l1.1-.5v3.5M2.1 10.6c.3-1.3 2.1-1 1.9.2-.15.8-1.4 1.3-1.9 2.7H4',
  heading: 'M3.75 2.75v10.5M12.25 2.75v10.5M3.75 8h8.5',
  link: 'M6.8 9.2 9.2 6.8M7.2 4.4l1.5-1.5a2.8 2.8 0 0 1 4 4l-1.5 1.5M8.8 11.6l-1.5 1.5a2.8 2.8 0 0 1-4-4l1.5-1.5',
  code: 'M5.25 4.25 1.75 8l3.5 3.75M10.75 4.25 14.25 8l-3.5 3.75',
  quote: 'M2.75 3.5h10.5M6.25 8h7M6.25 12.5h7M2.75 7v6.25',
  panel: 'M2.25 2.75h11.5v10.5H2.25ZM8 7.5v3M8 5.25v.05',
  image: 'M2.25 3h11.5v10H2.25ZM2.5 11.5 6 8l2.5 2.5L11 8l2.6 2.6M10.4 5.6v.05',
  mention: 'M10.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0Zm0 0v.9a1.7 1.7 0 0 0 3.4 0V8a6 6 0 1 0-2.5 4.9',
} as const;

export type ToolIconName = keyof typeof paths;

export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg className={icon.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
