/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { blankIdea, type StandingIdea } from '#core/follow-ups/idea';
import { AdditionsProvider } from '../../../static/panel/src/additions/additions-provider';
import { IdeaAgreement } from '../../../static/panel/src/in-jira/idea-agreement';
import { Announcer } from '../../../static/panel/src/parts/announcer';
import { SurfaceContext } from '../../../static/panel/src/surface';
import { storePlayer } from '../additions/store-player';
import { opening } from '../builders';
import { afterSaving, press } from '../curation/open-detail';
import { fillDom } from '../dom';
import { fakeSurface, good } from '../fake-surface';

beforeEach(() => {
  fillDom();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const intention = '3f0c2a51-6b7d-4c8e-9a10-b2c3d4e5f607';
const one: StandingIdea = {
  id: `idea:${intention}`,
  idea: { ...blankIdea(), what: 'Rotate the keys', state: 'committed', ownerId: 'a2' },
  caughtAt: '2026-11-18T09:00:00.000Z',
  by: 'a1',
};

it('is asked before the follow-up is in Jira: of its owner and of whoever leads the project it will go to', async () => {
  const store = storePlayer();
  const surface = fakeSurface({
    saveAdditions: ({ edits }) => good(store.save(edits, 'a1')),
    readProjectLeads: ({ projectIds }) =>
      good(Object.fromEntries(projectIds.map((id) => [id, { accountId: 'a1', name: 'Noor Haddad', active: true }]))),
  });
  render(
    <SurfaceContext.Provider value={surface}>
      <Announcer>
        <AdditionsProvider opening={opening()} readAgain={() => undefined}>
          <IdeaAgreement one={one} />
        </AdditionsProvider>
      </Announcer>
    </SurfaceContext.Provider>,
  );
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(screen.getByText('Wulandari is asked')).toBeTruthy();
  expect(screen.getByText('Noor Haddad is asked')).toBeTruthy();
  press('I agree');
  await afterSaving();
  expect(store.all()).toMatchObject([{ id: `agreed:${intention}:a1`, body: {} }]);
  expect(screen.getByText('Noor Haddad agreed')).toBeTruthy();
});
