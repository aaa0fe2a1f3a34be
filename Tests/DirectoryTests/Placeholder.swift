// The suites come with the types.
