using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>An image format of a label.</summary>
internal sealed record LabelFormat(string Name, string MediaType, Func<LabelLayout, byte[]> Draw) : MediaFormat(Name, MediaType)
{
    public static readonly LabelFormat Svg = new("svg", "image/svg+xml", label => System.Text.Encoding.UTF8.GetBytes(LabelSvg.Draw(label)));

    public static readonly LabelFormat Png = new("png", "image/png", LabelPng.Draw);

    public static readonly MediaFormats<LabelFormat> All = new(Svg, Png);
}
