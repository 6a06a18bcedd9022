package app.tarkka.ui.runner.entry;

import app.tarkka.person.Role;
import app.tarkka.run.Refusal;
import app.tarkka.ui.kit.Messages;
import java.util.List;

/** Why something was refused, in plain words: what it means for the person and what to do. */
public final class RefusalWords {
  private final Messages messages;

  public RefusalWords(Messages messages) {
    this.messages = messages;
  }

  public String of(Refusal refusal) {
    List<String> details =
        refusal.reason() == Refusal.Reason.ROLE_NEEDED
            ? refusal.details().stream().map(this::role).toList()
            : refusal.details();
    String key = "runner.Reason." + refusal.reason().name();
    return messages.text(key, details.toArray());
  }

  private String role(String token) {
    for (Role role : Role.values()) {
      if (role.token().equals(token)) {
        return messages.text("runner", role);
      }
    }
    return token;
  }
}
