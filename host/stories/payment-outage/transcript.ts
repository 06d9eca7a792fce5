/** The incident's channel, as somebody copies it from the chat: names, times in CET, replies, an edit, a code fence. */
export const transcript = `# inc-88-eu-cards
Tuesday, November 17th

Mark Ashdown  10:04 PM
settlement 2026.47.0 is out, timeout 90 s now. watching it for half an hour

Noor Haddad  10:11 PM
looks calm. declines 2 %, as always

Mark Ashdown  10:36 PM
same here, going offline :wave:

Noor Haddad  11:35 PM
fyi I hold the Checkout pager too until 7, swapped with @Jonas Lindqvist

Wednesday, November 18th

Meridian Monitor APP  2:52 AM
:red_circle: card declines above 5 % for 10 min, checkout-eu, 31 %

Noor Haddad  2:58 AM
on it
3:01 AM
every issuer, not one. "issuer unavailable" after 3-D Secure

Mei-Ling Chow  3:03 AM
14 shoppers so far with "card not accepted". SUP-1904

Noor Haddad  3:05 AM
sev-1. call is open: https://meet.example.com/inc-88

Jonas Lindqvist  3:06 AM
joining. our board says the db is slow. 4 s for a connection
3:07 AM
the db board says it is fine

Noor Haddad  3:08 AM
which one is current?

Jonas Lindqvist  3:09 AM
no idea where the db board gets its numbers

2 replies
Noor Haddad  3:10 AM
it says primary payments-db-1, healthy, 12 connections
Jonas Lindqvist  3:12 AM
we alone have 20 open (edited)

Noor Haddad  3:12 AM
options: roll back PAY-229, fail over to the standby, wait for the card network

Mark Ashdown  3:13 AM
awake. rollback is 6 min and can be undone

Noor Haddad  3:13 AM
failover by hand charged cards twice in 2024. network status is green

Grace Lindholm  3:14 AM
looked at card testing for you, does not look like it so far

Noor Haddad  3:14 AM
decision: roll back

Mark Ashdown  3:15 AM
started

Mei-Ling Chow  3:16 AM
88 reports

Mark Ashdown  3:21 AM
done
3:21 AM
no change?

Jonas Lindqvist  3:22 AM
30 %. no change
\`\`\`
02:21:58 checkout-eu-3 FATAL: remaining connection slots are reserved
02:21:58 checkout-eu-1 FATAL: remaining connection slots are reserved
02:22:01 checkout-eu-4 timed out after 5000 ms waiting for a connection
\`\`\`

Noor Haddad  3:23 AM
ok, not the deploy then. calling Database

Will Okafor  3:24 AM
@Tomasz Zieliński is not picking up, trying the second number

Noor Haddad  3:31 AM
Tomasz is on the call

Tomasz Zieliński  3:38 AM
getting onto the vpn, new laptop, sorry for the wait

Tomasz Zieliński  3:52 AM
in. payments-db-1 is idle. idle!

Jonas Lindqvist  3:53 AM
then who answers us

Tomasz Zieliński  3:55 AM
db-2. it was promoted at 01:29 utc. by itself
3:56 AM
notice is in #db-notices

Noor Haddad  3:56 AM
I am not in that channel

Jonas Lindqvist  3:57 AM
me neither

Tomasz Zieliński  4:04 AM
db-2 takes 20 connections. db-1 takes 200. there it is

Noor Haddad  4:07 AM
handing over to you, ok?

Tomasz Zieliński  4:08 AM
ok

Tomasz Zieliński  4:12 AM
pool on db-2 raised, 20 -> 200

Jonas Lindqvist  4:13 AM
61 waiting, 40, 12, 0
:tada: 5

Tomasz Zieliński  4:14 AM
143 connections, nothing refused since 4:12:40

Jonas Lindqvist  4:16 AM
under 5 %

Mei-Ling Chow  4:18 AM
telling 640 shoppers

Wulandari  4:30 AM
good morning from here, I can watch db-2

Noor Haddad  4:40 AM
resolved. thank you all. sleep

Ελένη Παπαδάκη  4:41 AM
καληνύχτα :crescent_moon:
`;
