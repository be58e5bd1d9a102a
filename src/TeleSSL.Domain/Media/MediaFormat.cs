namespace TeleSSL.Domain.Media;

/// <summary>How the metadata of a file is laid out.</summary>
public enum MediaFormat
{
    /// <summary>No layout: a text says what it says.</summary>
    Plain,

    /// <summary>A layout that is not read here, such as pdf.</summary>
    Opaque,

    /// <summary>Segments (ITU-T T.81, annex B).</summary>
    Jpeg,

    /// <summary>Chunks (W3C PNG, third edition).</summary>
    Png,

    /// <summary>Chunks of RIFF (RFC 9649).</summary>
    Webp,

    /// <summary>Boxes (ISO/IEC 14496-12, ISO/IEC 23008-12, QuickTime File Format).</summary>
    Iso,
}
