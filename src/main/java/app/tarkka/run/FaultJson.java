package app.tarkka.run;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;
import app.tarkka.json.Token;
import org.jspecify.annotations.Nullable;

/** What went wrong, as the ledger and exports write it; what was not said is absent. */
public final class FaultJson {
  private FaultJson() {}

  public static @Nullable Json defect(@Nullable DefectCode defect) {
    return defect == null
        ? null
        : Json.object().text("code", defect.code()).text("words", defect.words()).build();
  }

  public static @Nullable String severity(@Nullable Severity severity) {
    return severity == null ? null : severity.token();
  }

  public static @Nullable Json photo(Result.@Nullable Photographed photo) {
    return photo == null ? null : ResultJson.write(photo);
  }

  static Fault read(JsonFields in) {
    JsonFields defect = in.objectOrNull("defect");
    JsonFields photo = in.objectOrNull("photo");
    return new Fault(
        Erasable.read(in, "description"),
        defect == null ? null : new DefectCode(defect.text("code"), defect.textOr("words", "")),
        in.has("severity") ? Token.read(Severity.values(), Severity::token, in, "severity") : null,
        photo == null ? null : (Result.Photographed) ResultJson.read(photo));
  }
}
