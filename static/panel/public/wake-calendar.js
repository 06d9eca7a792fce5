// The browser takes some 25 ms to wake the data that times are told with. It does so here while the panel's own code,
// which is a thousand times longer, is still on its way.
Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', timeZoneName: 'short' }).format(0);
