// `npm run test:deep`: properties are tried ten times as often.
process.env.DEEP = "1";
