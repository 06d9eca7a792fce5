/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { WhenSeen } from '../../../static/panel/src/parts/when-seen';

class NeverSeen {
  observe(): void {
    // It stays below the fold.
  }
  disconnect(): void {
    // Nothing is watched.
  }
}

beforeEach(() => {
  Object.assign(window, { IntersectionObserver: NeverSeen });
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, 'IntersectionObserver');
});

const isThere = (): boolean => screen.queryByText('Factors') !== null;

it('waits until it is scrolled to, but is there for the printer', () => {
  render(<WhenSeen>Factors</WhenSeen>);
  expect(isThere()).toBe(false);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(isThere()).toBe(true);
});

it('comes by itself once nothing else is waited for, so that its code is there when it is to be printed', () => {
  render(<WhenSeen>Factors</WhenSeen>);
  act(() => jest.advanceTimersByTime(1000));
  expect(isThere()).toBe(false);
  act(() => jest.advanceTimersByTime(5000));
  expect(isThere()).toBe(true);
});
