using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Tests.Agreements;

namespace TeleSSL.Domain.Tests.Devices;

public class DeviceModelEntryTests
{
    [Theory]
    [InlineData(IssuingAgency.Gs1, "9521234000068", "09521234000068")]
    [InlineData(IssuingAgency.Gs1, "09521234000068", "09521234000068")]
    [InlineData(IssuingAgency.Gs1, "036000291452", "00036000291452")]
    [InlineData(IssuingAgency.Gs1, "96385074", "00000096385074")]
    [InlineData(IssuingAgency.Hibcc, "a999bpm1", "A999BPM1")]
    [InlineData(IssuingAgency.Other, "Cat. 12/b", "CAT. 12/B")]
    public void An_identifier_is_stored_in_its_normal_form_and_found_by_any(IssuingAgency agency, string given, string kept)
    {
        var model = Decide(new DeviceIdentifier(agency, given)).Value;

        Assert.Equal([new DeviceIdentifier(agency, kept)], model.Identifiers);
        Assert.Equal(kept, DeviceModel.Normal(given));
    }

    [Theory]
    [InlineData(IssuingAgency.Gs1, "9521234000069")]
    [InlineData(IssuingAgency.Gs1, "952123400006")]
    [InlineData(IssuingAgency.Gs1, "95212340000X8")]
    [InlineData(IssuingAgency.Gs1, "")]
    [InlineData(IssuingAgency.Hibcc, "9999BPM1")]
    [InlineData(IssuingAgency.Hibcc, "A999BPM")]
    [InlineData(IssuingAgency.Hibcc, "A999+BPM1")]
    [InlineData(IssuingAgency.Other, " ")]
    [InlineData(IssuingAgency.Other, "two\nlines")]
    public void What_is_no_identifier_of_its_agency_is_refused_by_its_field(IssuingAgency agency, string given) =>
        Assert.Contains("identifiers[0]", Decide(new DeviceIdentifier(agency, given)).Refused!.Paths());

    [Theory]
    [InlineData(IssuingAgency.Gs1, "9521234000013")]
    [InlineData(IssuingAgency.Gs1, "09521234000013")]
    [InlineData(IssuingAgency.Other, "TABLET")]
    public void An_identifier_names_one_model_only(IssuingAgency agency, string taken)
    {
        var refusal = Decide(new DeviceIdentifier(agency, taken)).Refused;

        Assert.Equal(("identifier-taken", "tablet"), (refusal?.Code, refusal?.Params["model"]));
    }

    [Fact]
    public void A_code_may_not_be_the_identifier_of_another_model() =>
        Assert.Equal("identifier-taken", Entry(new DeviceIdentifier(IssuingAgency.Gs1, "9521234000068")).Decide(new("9521234000013"), World.Catalogue()).Refused?.Code);

    [Fact]
    public void A_model_keeps_its_own_identifiers_when_it_is_changed() =>
        Assert.Null(Entry([.. World.Tablet.Identifiers, new(IssuingAgency.Gs1, "9521234000068")]).Decide(new("tablet"), World.Catalogue()).Refused);

    [Fact]
    public void A_model_has_at_least_one_identifier_each_once_and_a_calibration_interval_of_at_most_ten_years()
    {
        var gtin = new DeviceIdentifier(IssuingAgency.Gs1, "9521234000068");

        Assert.Contains("identifiers", Decide().Refused!.Paths());
        Assert.Contains("identifiers[1]", Decide(gtin, gtin with { Value = "09521234000068" }).Refused!.Paths());
        Assert.Contains("identifiers[1]", Decide(gtin, null!).Refused!.Paths());
        Assert.Contains("calibrationMonths", (Entry(gtin) with { CalibrationMonths = 121 }).Decide(new("new"), World.Catalogue()).Refused!.Paths());
        Assert.Null((Entry(gtin) with { CalibrationMonths = 120 }).Decide(new("new"), World.Catalogue()).Refused);
    }

    private static DeviceModelEntry Entry(params DeviceIdentifier[] identifiers) => new(new("New model"), new("thermometer"), identifiers);

    private static Result<DeviceModel> Decide(params DeviceIdentifier[] identifiers) => Entry(identifiers).Decide(new("new"), World.Catalogue());
}
