using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>The GS1 Digital Link in a label's QR code: our own tag, or the maker's GTIN and serial; and the proof of the tag.</summary>
internal sealed class LabelLink(LabelOptions options, LabelKeys keys)
{
    public Result<string> Own(Device device)
    {
        if (!options.AreUsable)
            return DeviceRefusals.LabelsNotConfigured;
        var tag = AssetTag.Of(device.Tag);
        return keys.Prove(tag, tag.ToDigitalLink(options.BaseUrl, options.CompanyPrefix));
    }

    public Result<string> Makers(Device device, DeviceModel model)
    {
        if (!options.AreUsable)
            return DeviceRefusals.LabelsNotConfigured;
        if (model.Identifiers.FirstOrDefault(identifier => identifier.Agency == IssuingAgency.Gs1) is not { Value: var gtin })
            return DeviceRefusals.ModelHasNoGtin.With("device", device.Id.ToString());
        var link = $"{options.BaseUrl.TrimEnd('/')}/01/{gtin}/21/{Uri.EscapeDataString(device.Serial)}";
        return ReadsBack(link, gtin, device.Serial)
            ? keys.Prove(AssetTag.Of(device.Tag), link)
            : DeviceRefusals.SerialNotGs1.With("device", device.Id.ToString());
    }

    private static bool ReadsBack(string link, string gtin, string serial) =>
        CodeReader.Read([link], "").Accepted(out var reading, out _) && reading.Gtin == gtin && reading.Serial == serial;
}
