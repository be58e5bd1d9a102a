using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class RecallLimitsTests
{
    private static readonly RecallLimits Any = new([A.Tablet], null, null, null, null, null);

    [Theory]
    [InlineData("100", "99")]
    [InlineData("1000", "999")]
    [InlineData("SN-200", "SN-100")]
    [InlineData("sn-b", "SN-A")]
    public void A_range_that_ends_before_it_begins_is_refused(string from, string to) =>
        Refused(Any with { SerialFrom = from, SerialTo = to }, "range-reversed", "serialTo");

    [Theory]
    [InlineData("99", "100")]
    [InlineData("100", "100")]
    [InlineData("sn-a", "SN-A")]
    [InlineData("Z", "AA")]
    public void A_range_is_in_the_order_of_marking(string from, string to)
    {
        var recall = Decide(Any with { SerialFrom = from, SerialTo = to }).Value;

        Assert.True(recall.Matches(A.Device() with { Serial = from }));
        Assert.True(recall.Matches(A.Device() with { Serial = to }));
    }

    [Theory]
    [InlineData("LOT-1, LOT-2"), InlineData("LOT-1; LOT-2"), InlineData("LOT-1 LOT-2"), InlineData("LOT-1\u00a0LOT-2"), InlineData("1–9")]
    [InlineData("1—9"), InlineData("1−9"), InlineData("1‑9"), InlineData("1 - 9"), InlineData("1..9"), InlineData("1…9"), InlineData("1 til 9")]
    public void A_list_or_a_range_in_one_entry_is_refused(string entry)
    {
        Refused(Any with { Lots = ["LOT-0", entry] }, "more-than-one", "lots");
        Refused(Any with { SerialFrom = entry }, "more-than-one", "serialFrom");
        Refused(Any with { SerialTo = entry }, "more-than-one", "serialTo");
    }

    [Theory]
    [InlineData(" LOT-1 "), InlineData("1234-5678"), InlineData("A,B"), InlineData("A;B"), InlineData("1.9"), InlineData("LOT/1")]
    public void What_is_printed_on_labels_is_one_number(string lot) =>
        Assert.True(Decide(Any with { Lots = [lot] }).Value.Matches(A.Device() with { Lot = lot.Trim() }));

    [Theory]
    [InlineData("LOT 12 A", "LOT12A")]
    [InlineData("lot\u00a012a", "LOT12A")]
    [InlineData("LOT–12", "LOT-12")]
    public void A_device_is_matched_with_the_spaces_and_dashes_that_it_was_registered_with(string registered, string entry)
    {
        Assert.True(Decide(Any with { Lots = [entry] }).Value.Matches(A.Device() with { Lot = registered }));
        Assert.True(Decide(Any with { SerialFrom = entry, SerialTo = entry }).Value.Matches(A.Device() with { Serial = registered }));
    }

    [Theory]
    [InlineData("1.2-1.3"), InlineData("v1.2 - v1.3"), InlineData("1.2 1.3"), InlineData("1.2, 1.3"), InlineData("1.2–1.3")]
    public void A_range_of_versions_is_refused(string version) =>
        Refused(Any with { App = "telma", Versions = ["1.0", version] }, "version-range", "versions");

    [Theory]
    [InlineData("1.2"), InlineData("v1.2.3"), InlineData("3.12.0-rc1"), InlineData("3.12.0-2"), InlineData("1.0.3 (build 45)"), InlineData("R2023b")]
    public void A_version_as_printed_is_one(string version) =>
        Assert.Equal(version, Decide(Any with { App = "telma", Versions = [version] }).Value.Versions[0].Value);

    [Theory]
    [InlineData("latest", "telma", "invalid-content", "versions")]
    [InlineData("1.2", null, "invalid-content", "app")]
    [InlineData("1.2", "no-such", "unknown-app", "app")]
    public void Versions_belong_to_an_app_that_there_is(string version, string? app, string code, string field) =>
        Refused(Any with { App = app, Versions = [version] }, code, field);

    [Fact]
    public void Models_without_the_app_have_no_version_of_it_but_may_have_firmware()
    {
        var scales = Any with { Models = [A.Scale], Versions = ["1.2"] };

        Refused(scales with { App = "telma" }, "models-without-app", "app");
        Assert.Null(Decide(scales with { App = "firmware" }).Refused);
        Assert.Null(Decide(scales with { App = "telma", Models = [A.Scale, A.Tablet] }).Refused);
    }

    [Fact]
    public void Numbers_and_counts_have_limits()
    {
        Refused(Any with { Models = [] }, "invalid-content", "models");
        Refused(Any with { Models = ["no-such"] }, "unknown-model", "models");
        Refused(Any with { Lots = [""] }, "invalid-content", "lots");
        Refused(Any with { Lots = [null!] }, "invalid-content", "lots");
        Refused(Any with { App = "telma", Versions = [null!] }, "invalid-content", "versions");
        Refused(Any with { SerialFrom = new string('1', 51) }, "invalid-content", "serialFrom");
        Refused(Any with { Lots = [.. Enumerable.Repeat("L", 1001)] }, "invalid-content", "lots");
        Refused(Any with { App = "telma", Versions = [.. Enumerable.Repeat("1", 101)] }, "invalid-content", "versions");
    }

    private static Result<Recall> Decide(RecallLimits limits) => limits.Decide(A.Catalogue());

    private static void Refused(RecallLimits limits, string code, string field)
    {
        var refusal = Decide(limits).Refused;
        Assert.Equal((code, RefusalKind.Invalid), (refusal?.Code, refusal?.Kind));
        Assert.Equal([field], refusal!.Fields.Select(one => one.Path));
    }
}
