using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>The GS1 Digital Link in a label's QR code: our own tag, or the maker's GTIN and serial; and the proof of the tag.</summary>
internal sealed class LabelLink(LabelOptions options, LabelKeys keys)
{
    private static readonly Refusal NotConfigured = new(
        "labels-not-configured", "Labels cannot be printed before Labels:CompanyPrefix and Labels:BaseUrl are set on the server.");

    public Result<string> Own(Device device)
    {
        if (!options.AreUsable)
            return NotConfigured;
        var tag = AssetTag.Of(device.Tag);
        return keys.Prove(tag, tag.ToDigitalLink(options.BaseUrl, options.CompanyPrefix));
    }

    public Result<string> Makers(Device device, DeviceModel model)
    {
        if (!options.AreUsable)
            return NotConfigured;
        if (model.Identifiers.FirstOrDefault(identifier => identifier.Agency == IssuingAgency.Gs1) is not { Value: var gtin })
            return No("model-has-no-gtin", "The model has no GTIN, so there is no GS1 link. Print our own tag: qr=own.", device);
        var link = $"{options.BaseUrl.TrimEnd('/')}/01/{gtin}/21/{Uri.EscapeDataString(device.Serial)}";
        return ReadsBack(link, gtin, device.Serial)
            ? keys.Prove(AssetTag.Of(device.Tag), link)
            : No(
                "serial-not-gs1", "The serial does not fit a GS1 code (1-20 characters of GS1 set 82). Print our own tag: qr=own.", device);
    }

    private static bool ReadsBack(string link, string gtin, string serial) =>
        CodeReader.Read([link], "").Accepted(out var reading, out _) && reading.Gtin == gtin && reading.Serial == serial;

    private static Refusal No(string code, string detail, Device device) => new Refusal(code, detail).With("device", device.Id.ToString());
}
