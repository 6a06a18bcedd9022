package app.tarkka.architecture.broken.run;

import tools.jackson.databind.JsonNode;

/** Wrong on purpose: the domain knows no library. */
record KnowsJackson(JsonNode other) {}
