require("./patient-workers");
require("../transpile/register");
// Before any module of a provider: it watches how those load their classes.
require("./strict-mock/watch-constructors");
