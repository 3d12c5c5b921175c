import { expect } from "chai";
import fc from "fast-check";
import { alarmWidgets } from "./dashboard";

describe("alarmWidgets", () => {
  it("shows every alarm once, in order, at most a hundred in a widget, none over another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 350 }), (alarms) => {
        const widgets = alarmWidgets("alarms", alarms);
        expect(widgets.flatMap(({ properties }) => properties.alarms)).to.deep.equal(alarms);
        let y = 0;
        for (const widget of widgets) {
          expect(widget.properties.alarms.length).to.be.within(1, 100);
          expect(widget.y).to.equal(y);
          y += widget.height;
        }
      }),
    );
  });
});
