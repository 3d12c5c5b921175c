export * from "./announcements";
export * from "./link-diversity";
export * from "./links";
export * from "./resolvers";
export * from "./site-ranges";
export * from "./transit";
export * from "./ways-out";
export * from "./ways-to-sites";
