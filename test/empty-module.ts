/** What a stylesheet or picture is to a unit test. */
export {};
