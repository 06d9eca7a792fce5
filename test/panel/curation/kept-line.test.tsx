/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { useKeptLine } from '../../../static/panel/src/curation/use-kept-line';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { fakeSurface } from '../fake-surface';

const wrapper = ({ children }: { readonly children: ReactNode }) =>
  createElement(SurfaceContext.Provider, { value: fakeSurface() }, children);

/** A line of the message, on a page that can go away. */
const line = (saved: string[], value = 'It was slow.') =>
  renderHook(() => useKeptLine('message:summary', value, (text) => saved.push(text)), { wrapper });

beforeEach(() => localStorage.clear());

it('is saved once when one leaves it, without blanks around it', () => {
  const saved: string[] = [];
  const { result, unmount } = line(saved);
  act(() => result.current.type(' It was down. '));
  expect(result.current.text).toBe(' It was down. ');
  act(() => result.current.leave());
  unmount();
  expect(saved).toEqual(['It was down.']);
});

it.each([
  ['the line goes', ({ unmount }: ReturnType<typeof line>) => unmount()],
  ['the page goes', () => act(() => void dispatchEvent(new Event('pagehide')))],
])('is saved when %s', (_, go) => {
  const saved: string[] = [];
  const shown = line(saved);
  act(() => shown.result.current.type('It was down.'));
  go(shown);
  expect(saved).toEqual(['It was down.']);
});

it('stands as it was typed where the page died, and is saved when one leaves it then', () => {
  const lost: string[] = [];
  const { result } = line(lost);
  act(() => result.current.type('It was do'));
  const saved: string[] = [];
  const { result: later } = line(saved);
  expect(later.current.text).toBe('It was do');
  expect(lost).toEqual([]);
  act(() => later.current.leave());
  expect(saved).toEqual(['It was do']);
});

it('saves nothing where what was typed is what stands', () => {
  const saved: string[] = [];
  const { result } = line(saved);
  act(() => result.current.type('It was slow. '));
  act(() => result.current.leave());
  expect(saved).toEqual([]);
  expect(result.current.text).toBe('It was slow.');
});
