package org.redline.web.enforcement;

import static org.redline.web.enforcement.Office.TRAINING;

import java.util.ArrayList;
import java.util.List;
import org.redline.facts.Decision;
import org.redline.web.Databases;

/** A penalty case on training that was not recorded, step by step. */
final class PenalCase {
  static final String UNIT =
      """
      "businesses": [{"id": "B-1", "sector": "machinery"}], "headcount": 30,
      "management": {"trainingRecords": "none", "dangersTold": "all"}, "orders": [],
      "persons": [{"id": "R-1", "name": "周海", "roles": ["principal"], "post": "厂长"}],
      "hazards": [{"id": "H-1", "description": "除尘系统", "level": "major", "criterion": "标准",
        "foundOn": "2026-02-20", "foundBy": "authority", "state": "open", "safetyAssured": true,
        "removableAtOnce": false, "measuresTaken": false, "productionContinues": true,
        "acceptance": "none", "listing": {"state": "none"}, "reported": true}],
      "accidents": [], "decisions": [], "closures": [], "determinations": [], "transfers": []""";

  /** Inspected on 2026-03-02, ordered and served that day to put right by the end of March. */
  static Office ordered() {
    return ordered(UNIT);
  }

  static Office ordered(String unit) {
    Office office = new Office(Databases.H2);
    office.submit(unit);
    office.open();
    office.take(StepKind.INSPECT, confirmed(office));
    String item = training(office);
    office.take(StepKind.ORDER, order("rectify", item, "2026-03-31"));
    office.take(StepKind.SERVE, serve(office.lastId()));
    return office;
  }

  static String[] order(String kind, String item, String due) {
    return Office.order(kind, item, "补记", due, "object", "equipment");
  }

  static String[] serve(String document) {
    return new String[] {"document", document, "way", "direct", "receivedBy", "周厂长"};
  }

  static String[] confirmed(Office office) {
    List<String> values = new ArrayList<>(List.of("place", "打磨车间"));
    for (InspectedFinding finding : office.file().inspection().findings()) {
      values.addAll(List.of("outcome." + finding.number(), "confirmed"));
    }
    return values.toArray(new String[0]);
  }

  static String training(Office office) {
    return String.valueOf(office.finding(TRAINING));
  }

  static void reinspected(Office office, String day, String outcome) {
    office.on(day);
    String item = String.valueOf(Items.of(office.file().orders().get(0)).get(0).id());
    office.take(StepKind.REINSPECT, "outcome." + item, outcome);
  }

  static void opened(Office office) {
    office.take(StepKind.OPEN_CASE, "findings", training(office), "cause", "未如实记录培训");
    office.approve("sun");
  }

  static String[] with(Office office, String... more) {
    List<String> values = new ArrayList<>(List.of("findings", training(office), "reason", "依法"));
    values.addAll(List.of(more));
    return values.toArray(new String[0]);
  }

  static String[] fine(Office office, String amount, String... more) {
    List<String> values =
        new ArrayList<>(List.of("take.fine.unit", "on", "amount.fine.unit", amount));
    values.addAll(List.of(more));
    return with(office, values.toArray(new String[0]));
  }

  static void noticed(Office office, String... notice) {
    office.take(StepKind.NOTICE, notice);
    office.take(StepKind.SERVE, serve("step:" + office.file().steps().size()));
    office.take(StepKind.DEFENCE, with(office, "defence", "waived", "opinion", "放弃"));
  }

  static void decided(Office office, String... decision) {
    office.take(StepKind.DECIDE, decision);
    office.approve("sun");
  }

  static Decision last(Office office) {
    List<Decision> decisions = office.file().decisions();
    return decisions.get(decisions.size() - 1);
  }

  private PenalCase() {}
}
