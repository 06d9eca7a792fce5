import { anonymous, as, gone, noor, several, theApp, user } from '../builders';
import { v3 } from '../ask';
import { asked } from '../asked-site';

describe('users', () => {
  it('myself is whoever asks, or the app’s own account', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('myself')).body).toMatchObject({
      accountId: noor.accountId,
      timeZone: 'Europe/Berlin',
      groups: { size: 0, items: [] },
    });
    expect(ask(theApp, 'GET', v3('myself')).body).toMatchObject({ accountType: 'app' });
    expect(ask(anonymous, 'GET', v3('myself')).status).toBe(401);
  });

  it('search finds active people by the beginnings of their names', () => {
    const ask = asked();
    const names = (query: string) =>
      ask(as(noor), 'GET', v3(`user/search?${query}`))
        .list('')
        .map((one) => one.displayName);
    expect(names('query=had')).toEqual(['Noor Haddad']);
    expect(names('query=moss')).toEqual([]);
    expect(names(`accountId=${encodeURIComponent(noor.accountId)}`)).toEqual(['Noor Haddad']);
    expect(ask(anonymous, 'GET', v3('user/search?query=noor')).body).toEqual([]);
  });

  it('search refuses nothing to go by, and two things at once', () => {
    const ask = asked();
    expect(ask(as(noor), 'GET', v3('user/search')).at('errorMessages')).toEqual([
      'The username or property query parameter must be provided',
    ]);
    expect(ask(as(noor), 'GET', v3('user/search?query=a&accountId=b')).at('errorMessages')).toEqual([
      "The query parameters 'query' and 'accountId' are mutually exclusive.",
    ]);
  });

  it('users/search has everybody, inactive ones and apps too', () => {
    const ids = asked()(as(noor), 'GET', v3('users/search'))
      .list('')
      .map((one) => one.accountId);
    expect(ids).toContain(gone.accountId);
    expect(ids).toContain('robot');
  });

  it('bulk gives a page of ten unless told otherwise, and leaves out whom nobody knows', () => {
    const people = several(12, (n) => user({ accountId: `u${n}` }));
    const ask = asked({ users: [...people, noor] });
    const query = people.map(({ accountId }) => `accountId=${accountId}`).join('&');
    expect(ask(as(noor), 'GET', v3(`user/bulk?${query}&accountId=nobody`)).body).toMatchObject({
      maxResults: 10,
      total: 12,
      isLast: false,
    });
    expect(ask(as(noor), 'GET', v3('user/bulk')).status).toBe(400);
  });

  it('a user nobody knows is a 404', () => {
    const reply = asked()(as(noor), 'GET', v3('user?accountId=nobody'));
    expect(reply).toMatchObject({
      status: 404,
      body: { errorMessages: ['Specified user does not exist or you do not have required permissions'] },
    });
  });

  it('assignable are those who may be, within a window that may come up short', () => {
    const ask = asked();
    const names = (query: string) =>
      ask(as(noor), 'GET', v3(`user/assignable/search?${query}`))
        .list('')
        .map((one) => one.displayName);
    expect(names('project=OPS&query=')).toEqual(['Ada Brandt', 'Noor Haddad', 'Jonas Lindqvist', 'Oskar Lund']);
    expect(names('project=SEC&query=')).not.toContain('Oskar Lund');
    // Ada, Noor, Jonas and Petra are in the window; Petra cannot be assigned.
    expect(names('project=OPS&query=&maxResults=4')).toHaveLength(3);
    expect(ask(as(noor), 'GET', v3('user/assignable/search?query=a')).at('errorMessages')).toEqual([
      'No project, issue key or issue ID was provided',
    ]);
  });
});
