using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>The GS1 Digital Link in a label's QR code: our own tag, or the maker's GTIN and serial.</summary>
internal static class LabelLink
{
    private static readonly Refusal NotConfigured = new(
        "labels-not-configured", "Labels cannot be printed before Labels:CompanyPrefix and Labels:BaseUrl are set on the server.");

    public static Result<string> Own(Device device, LabelOptions options) =>
        options.AreUsable ? AssetTag.Of(device.Tag).ToDigitalLink(options.BaseUrl, options.CompanyPrefix) : NotConfigured;

    public static Result<string> Makers(Device device, DeviceModel model, LabelOptions options)
    {
        if (!options.AreUsable)
            return NotConfigured;
        if (model.Identifiers.FirstOrDefault(identifier => identifier.Agency == IssuingAgency.Gs1) is not { Value: var gtin })
            return No("model-has-no-gtin", "The model has no GTIN, so there is no GS1 link. Print our own tag: qr=own.", device);
        var link = $"{options.BaseUrl.TrimEnd('/')}/01/{gtin}/21/{Uri.EscapeDataString(device.Serial)}";
        return ReadsBack(link, gtin, device.Serial)
            ? link
            : No(
                "serial-not-gs1", "The serial does not fit a GS1 code (1-20 characters of GS1 set 82). Print our own tag: qr=own.", device);
    }

    private static bool ReadsBack(string link, string gtin, string serial) =>
        CodeReader.Read([link], "").Accepted(out var reading, out _) && reading.Gtin == gtin && reading.Serial == serial;

    private static Refusal No(string code, string detail, Device device) => new Refusal(code, detail).With("device", device.Id.ToString());
}
