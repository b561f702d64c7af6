<?xml version="1.0" encoding="UTF-8"?>
<!-- Fills every target with its source in Cyrillic letters, as a translator's tool of somebody else would. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:x2="urn:oasis:names:tc:xliff:document:2.0" xmlns:x1="urn:oasis:names:tc:xliff:document:1.2">
    <xsl:template match="@*|node()">
        <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
    </xsl:template>

    <xsl:template match="x2:target | x1:trans-unit/x1:target"/>

    <xsl:template match="x2:segment">
        <xsl:copy>
            <xsl:copy-of select="@*[name() != 'state' and name() != 'subState']"/>
            <xsl:attribute name="state">translated</xsl:attribute>
            <xsl:copy-of select="x2:source"/>
            <x2:target><xsl:apply-templates select="x2:source/node()" mode="translate"/></x2:target>
        </xsl:copy>
    </xsl:template>

    <xsl:template match="x1:trans-unit/x1:source">
        <xsl:copy-of select="."/>
        <x1:target state="translated"><xsl:apply-templates select="node()" mode="translate"/></x1:target>
    </xsl:template>

    <xsl:template match="@*|node()" mode="translate">
        <xsl:copy><xsl:apply-templates select="@*|node()" mode="translate"/></xsl:copy>
    </xsl:template>

    <xsl:template match="@*" mode="translate"><xsl:copy/></xsl:template>

    <xsl:template match="text()" mode="translate">
        <xsl:value-of select="translate(., 'TIabcdefghijklmnoprstuvwxyz', 'ТИабцдефгхийклмнопрстуввхыз')"/>
    </xsl:template>
</xsl:stylesheet>
