import { told, understood } from './understood';

describe('machine events', () => {
  it('finds the columns of CSV by name and content', () => {
    const text =
      'timestamp,level,message,user\n2019-02-08T10:15:00Z,ERROR,"db, down",ana\n2019-02-08T10:16:00Z,INFO,"two\nlines",ben\n1549621000,INFO,late,';
    expect(told(text)).toEqual([
      '2019-02-08T10:15:00 | ana | db, down',
      '2019-02-08T10:16:00 | ben | two\nlines',
      '2019-02-08T10:16:40 | late',
    ]);
    expect(understood(text).events.map(({ line, lastLine, leftOut }) => [line, lastLine, ...leftOut])).toEqual([
      [2, 2, 'level: ERROR'],
      [3, 4, 'level: INFO'],
      [5, 5, 'level: INFO'],
    ]);
  });

  it('reads CSV without a head, in seconds and milliseconds', () => {
    expect(told('1549620900;deploy\n1549621000123;alert')).toEqual([
      '2019-02-08T10:15:00 | deploy',
      '2019-02-08T10:16:40 | alert',
    ]);
  });

  it("reads Slack's export with its users, mentions and links", () => {
    const text = JSON.stringify({
      users: [{ id: 'U1', name: 'ana', profile: { display_name: 'Ana Silva' } }],
      messages: [
        {
          type: 'message',
          user: 'U1',
          text: 'see <https://a.example/x|the page> &lt;b&gt; <@U1>',
          ts: '1549620900.000200',
        },
        {
          user: 'U2',
          user_profile: { real_name: 'Ben Okoro' },
          text: 'yes',
          ts: '1549620960.0',
          thread_ts: '1549620900.000200',
        },
      ],
    });
    expect(told(text)).toEqual([
      '2019-02-08T10:15:00 | Ana Silva | see the page (https://a.example/x) <b> @Ana Silva',
      '2019-02-08T10:16:00 | Ben Okoro | yes',
    ]);
    expect(understood(text).events.map(({ id }) => id)).toEqual(['1', '1.2']);
  });

  it('reads a plain array of messages, and one object a line', () => {
    const messages = [
      { user: 'ana', text: 'down', ts: '1549620900.1' },
      { user: 'ben', text: 'up', ts: '1549620960.1' },
    ];
    const expected = ['2019-02-08T10:15:00 | ana | down', '2019-02-08T10:16:00 | ben | up'];
    expect(told(JSON.stringify(messages))).toEqual(expected);
    expect(told(messages.map((message) => JSON.stringify(message)).join('\n'))).toEqual(expected);
  });

  it('knows the lines of each object of a JSON file', () => {
    const text = JSON.stringify(
      [
        { time: '2019-02-08T10:15:00Z', message: 'x' },
        { startTime: 1549621000123, endTime: 1549621001000, event: { name: 'y' } },
      ],
      null,
      2,
    );
    const { events, rest } = understood(text);
    expect(events.map(({ at, endAt, text: words, line, lastLine }) => [at, endAt, words, line, lastLine])).toEqual([
      ['2019-02-08T10:15:00.000Z', undefined, 'x', 2, 5],
      ['2019-02-08T10:16:40.123Z', '2019-02-08T10:16:41.000Z', 'y', 6, 12],
    ]);
    expect(rest.map(({ line, why }) => [line, why])).toEqual([
      [1, 'frame'],
      [13, 'frame'],
    ]);
  });
});
